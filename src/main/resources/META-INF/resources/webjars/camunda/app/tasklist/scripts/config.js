import './labels.js';
import './clock.js';

document.documentElement.lang = 'zh-CN';

export default {
  app: {
    name: '任务办理',
    vendor: '党务'
  },
  locales: {
    availableLocales: ['zh-CN'],
    fallbackLocale: 'zh-CN'
  },
  customScripts: [
    'scripts/session',
    'scripts/refusals',
    'scripts/calendar',
    'scripts/fixed-texts',
    'scripts/task-texts',
    'scripts/form-dates',
    'scripts/form-texts'
  ],
  // the greeting leads to a page that does not exist in a packaged application
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: '认领所选任务'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: '转到第一个筛选'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: '转到第一项任务'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: '转到任务表单的第一栏'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: '打开“发起流程”'
    }
  }
};
