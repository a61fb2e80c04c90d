// What the templates of all web applications say without looking it up.

import {reword} from './application.js';

reword({
  '{{ app.label }}': "{{ appName + '_APP' | uppercase | translate }}",
  '{{ toggleNavigation }}': '{{ toggleNavigation | translate }}',
  'zoom in': '放大',
  'zoom out': '缩小',
  'reset zoom': '恢复大小',
  'previous': '往前',
  'next': '往后',
  'HH': '时',
  'MM': '分',
  'Actions': '操作',
  'Download': '下载',
  'Upload': '上传',
  '<undefined>': '<未定义>',
  '<null>': '<空>'
});
