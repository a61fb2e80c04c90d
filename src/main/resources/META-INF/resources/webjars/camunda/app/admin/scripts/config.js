import '../../tasklist/scripts/labels.js';
import '../../tasklist/scripts/clock.js';

document.documentElement.lang = 'zh-CN';

export default {
  app: {
    name: '系统管理',
    vendor: '党务'
  },
  locales: {
    availableLocales: ['zh-CN'],
    fallbackLocale: 'zh-CN'
  },
  customScripts: [
    '../tasklist/scripts/session',
    '../tasklist/scripts/calendar',
    '../tasklist/scripts/fixed-texts',
    'scripts/permission-texts'
  ],
  disableWelcomeMessage: true
};
