// Dates in forms read 2026-11-23, whatever the language of the browser, and may be typed in the ways people here write them.

const {DateTimeFormat} = Intl;

// form-js asks for the pattern of the locale "default" (the browser's own); Sweden writes dates as ISO 8601 does
Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
  apply: (target, self, [locale, ...options]) => target(iso(locale), ...options),
  construct: (target, [locale, ...options]) => new target(iso(locale), ...options)
});

function iso(locale) {
  return locale === 'default' ? 'sv-SE' : locale;
}

const MONTHS = ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'];

window.flatpickr?.localize({
  firstDayOfWeek: 1,
  weekdays: {
    shorthand: ['日', '一', '二', '三', '四', '五', '六'],
    longhand: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']
  },
  months: {shorthand: MONTHS, longhand: MONTHS},
  monthAriaLabel: '月',
  yearAriaLabel: '年'
});
window.flatpickr?.setDefaults({ariaDateFormat: 'Y年n月j日'});

/** 20261123, 2026年11月23日, 2026.11.23 and 2026/11/23 as 2026-11-23; nothing for what is no date: the calendar would make one up. */
function standard(text) {
  const [year, month, day] = text.replace(/^\s*(\d{4})(\d{2})(\d{2})\s*$/u, '$1-$2-$3').match(/\d+/gu) ?? [];
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return exists(date) ? date : '';
}

function exists(date) {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

function rewrite({target, key}) {
  if ((key === undefined || key === 'Enter') && target.matches?.('.fjs-datepicker input.fjs-input')) {
    target.value = standard(target.value);
  }
}

// in the capturing phase, so that the calendar reads what is rewritten
document.addEventListener('keydown', rewrite, true);
document.addEventListener('blur', rewrite, true);
