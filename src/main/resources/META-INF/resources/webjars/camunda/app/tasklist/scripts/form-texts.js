// What form-js says by itself; it has no translations. The mark of bpmn.io is left as its licence demands.

import {translate} from './translation.js';

const TEXTS = {
  'Field is required.': '此项必填。',
  'Field must be a valid email.': '请填写正确的电子邮箱。',
  'Field must be a valid international phone number. (e.g. +4930664040900)': '请填写带国家代码的电话号码，如 +8613800000000。',
  'Value is not a number.': '请填写数字。',
  'Value is expected to be an integer.': '请填写整数。',
  'Date and time must both be entered.': '日期和时间都要填写。',
  'Select': '请选择',
  'Search': '查找',
  'No results': '没有符合的选项',
  'All values selected': '已全部选中',
  'Remove tag': '移除',
  'Skip to search': '转到查找栏',
  'Add new': '添加',
  'Collapse': '收起',
  'Nothing to show.': '暂无内容',
  'No content to show.': '暂无内容',
  'External content couldn\'t be loaded.': '外部内容无法显示。',
  'This is an image placeholder': '图片位置',
  'of': '/',
  'Previous page': '上一页',
  'Next page': '下一页',
  'Click to remove sorting': '点击取消排序',
  'Increment': '增加',
  'Decrement': '减少',
  'yyyy-mm-dd': '年-月-日',
  'hh:mm': '时:分',
  'hh:mm ?m': '时:分'
};

const PATTERNS = [
  [/^Field must have minimum value of (.+)\.$/u, '不得小于 $1。'],
  [/^Field must have maximum value of (.+)\.$/u, '不得大于 $1。'],
  [/^Field must have minimum length of (.+)\.$/u, '不得少于 $1 个字。'],
  [/^Field must have maximum length of (.+)\.$/u, '不得多于 $1 个字。'],
  [/^Field must match pattern .+$/su, '填写的格式不正确。'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/u, '最多保留 $1 位小数。'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/u, '数值不正确，最接近的是 $1 和 $2。'],
  [/^Expand all \((\d+)\)$/u, '全部展开（$1）'],
  [/^Remove list item (\d+)$/u, '移除第 $1 项'],
  [/^Click to sort by (.+) descending$/su, '点击按“$1”降序排列'],
  [/^Click to sort by (.+) ascending$/su, '点击按“$1”升序排列']
];

translate('.fjs-container', TEXTS, PATTERNS);
