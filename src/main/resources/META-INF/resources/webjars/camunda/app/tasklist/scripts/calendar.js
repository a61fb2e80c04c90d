// The calendar in which dates of tasks and of searches are picked.

import {application} from './application.js';

const MONTHS = ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'];

const MONDAY = 0;

function inChinese(locale) {
  Object.assign(locale.DATETIME_FORMATS, {
    AMPMS: ['上午', '下午'],
    DAY: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
    FIRSTDAYOFWEEK: MONDAY,
    MONTH: MONTHS,
    SHORTDAY: ['日', '一', '二', '三', '四', '五', '六'],
    SHORTMONTH: MONTHS,
    STANDALONEMONTH: MONTHS
  });
  return locale;
}

function withTheYearFirst(calendar) {
  Object.assign(calendar, {formatDayTitle: 'yyyy年M月', showWeeks: false});
}

application
  .decorator('$locale', ['$delegate', inChinese])
  .run(['uibDatepickerConfig', withTheYearFirst]);
