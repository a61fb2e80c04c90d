import '../../tasklist/scripts/labels.js';

document.documentElement.lang = 'zh-CN';

export default {
  app: {
    name: '首页',
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
    'scripts/profile-texts'
  ],
  links: [
    {
      label: '党务系统',
      href: '/',
      description: '我的事项、花名册、会议和公示'
    }
  ],
  disableWelcomeMessage: true
};
