import '../../tasklist/scripts/labels.js';
import '../../tasklist/scripts/clock.js';
// Settings of Cockpit; what is not named here keeps its default, so that counts, periods and batch operations behave as documented.
export default {
  app: {
    name: '流程监控',
    vendor: '党务'
  },
  locales: {
    availableLocales: ['zh-CN'],
    fallbackLocale: 'zh-CN'
  },
  // the welcome message leads to a page that exists in English only
  disableWelcomeMessage: true,
  customScripts: ['scripts/office', '../tasklist/scripts/session']
};
