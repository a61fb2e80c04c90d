// What Cockpit has written into its code, where the locale file does not reach.

// a text of a template: the expression that shows it in the office's language
const EXPRESSIONS = new Map([
  ['Actions', "{{ 'BATCHES_PROGRESS_ACTIONS' | translate }}"],
  ['Download', "{{ 'REPOSITORY_DEPLOYMENT_DOWNLOAD_DOWNLOAD' | translate }}"],
  ['Invalid Date Value.', "{{ 'PLUGIN_JOBDEFINITION_INVALID_DATE_VALUE' | translate }}"],
  ['Loading diagram', "{{ 'CAM_WIDGET_BPMN_VIEWER_LOADING' | translate }}"],
  ['Message is null.', "{{ 'PLGN_EXT_MESSAGE_NULL' | translate }}"],
  ['Suspended Job Definition', "{{ 'PLUGIN_JOBDEFINITION_TOOLTIP_SUSPENSION' | translate }}"],
  ['Toggle this section', "{{ 'DASHBOARD_TOGGLE_SECTION' | translate }}"],
  ['Upload', "{{ 'VARIABLE_UPLOAD_UPLOAD' | translate }}"],
  ['Select all', "{{ '全选' }}"],
  ['zoom in', "{{ '放大' }}"],
  ['zoom out', "{{ '缩小' }}"],
  ['reset zoom', "{{ '恢复大小' }}"],
  ['{{ app.label }}', "{{ appName + '_APP' | uppercase | translate }}"],
  ['{{ toggleNavigation }}', '{{ toggleNavigation | translate }}'],
  ['{{column.content}}', "{{ column.content === 'State' ? ('PLUGIN_CALLED_PROCESS_STATE' | translate) : column.content }}"]
]);

const MONTHS = Array.from({length: 12}, (_, month) => `${month + 1}月`);

const CALENDAR = {
  MONTH: MONTHS,
  STANDALONEMONTH: MONTHS,
  SHORTMONTH: MONTHS,
  DAY: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  SHORTDAY: ['日', '一', '二', '三', '四', '五', '六'],
  FIRSTDAYOFWEEK: 0
};

function speakTheOfficesLanguage($interpolate) {
  const interpolate = (text, ...others) => $interpolate(EXPRESSIONS.get(text.trim()) ?? text, ...others);
  return Object.assign(interpolate, {startSymbol: $interpolate.startSymbol, endSymbol: $interpolate.endSymbol});
}

function useTheOfficesCalendar($locale) {
  Object.assign($locale.DATETIME_FORMATS, CALENDAR);
  return $locale;
}

document.documentElement.lang = 'zh-CN';

window.angular.module('cam.cockpit').config([
  '$provide', 'camDateFormatProvider', 'uibDatepickerConfig',
  ($provide, dateFormats, datepicker) => {
    dateFormats.setDateFormat('YYYY-MM-DD HH:mm', 'normal');
    datepicker.formatDayTitle = 'yyyy年M月';
    $provide.decorator('$interpolate', ['$delegate', speakTheOfficesLanguage]);
    $provide.decorator('$locale', ['$delegate', useTheOfficesCalendar]);
  }
]);
