// The examples in the fields of a profile.

import {reword} from '../../tasklist/scripts/application.js';

reword({
  'Jonny': '名',
  'Prosciutto': '姓',
  'j.prosciutto@acme.org': '电子邮箱'
});
