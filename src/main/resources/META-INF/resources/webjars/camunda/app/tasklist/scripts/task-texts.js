// What Tasklist says without looking it up, or looks up in vain: the criteria of filters and the form of a process without one.

import {addLabels, reword} from './application.js';

const GROUPS = {
  'Process Instance': '流程实例',
  'Process definition': '流程定义',
  'Case Instance': '案例实例',
  'Case definition': '案例定义',
  'Other': '其他',
  'User / Group': '用户和用户组',
  'Task': '任务',
  'Dates': '日期'
};

const CRITERIA = {
  'Business Key': '业务编号',
  'Business Key Like': '业务编号包含',
  'Key': '标识',
  'Key In': '标识属于',
  'Name': '名称',
  'Name Like': '名称包含',
  'Active': '正在办理',
  'Activity Instance ID In': '活动实例编号属于',
  'Execution ID': '执行编号',
  'Assignee': '办理人',
  'Assignee in': '办理人属于',
  'Assignee Like': '办理人包含',
  'Owner': '委托人',
  'Candidate Group': '候选组',
  'Candidate Groups': '候选组属于',
  'Candidate User': '候选人',
  'Involved User': '相关人员',
  'Assigned': '已有办理人',
  'Unassigned': '没有办理人',
  'Delegation State': '委托状态',
  'Definition Key': '定义标识',
  'Definition Key In': '定义标识属于',
  'Definition Key Like': '定义标识包含',
  'Description': '说明',
  'Description Like': '说明包含',
  'Priority': '优先级',
  'Priority Max': '优先级不高于',
  'Priority Min': '优先级不低于',
  'Tenant ID In': '租户编号属于',
  'Without Tenant ID': '没有租户编号',
  'Without Due Date': '没有到期日',
  'Created Before': '创建时间早于',
  'Created After': '创建时间晚于',
  'Due Before': '到期日早于',
  'Due After': '到期日晚于',
  'Follow Up After': '跟进日晚于',
  'Follow Up Before': '跟进日早于',
  'Follow Up Before or Not Existent': '跟进日早于某日或没有'
};

const EXAMPLES = {
  'E.g.: `${ currentUser() }`': '如 ${ currentUser() }',
  'E.g.: `${ now() }`, `${ dateTime() }` or `${ dateTime().plusWeeks(2) }`':
    '如 ${ now() }、${ dateTime() } 或 ${ dateTime().plusWeeks(2) }',
  'List of values seperated by comma. E.g.: `keyC, keyA, keyB`': '多个值用英文逗号分隔，如 keyC, keyA, keyB',
  'List of values separated by comma or an expression which evaluates to a list. E.g.: `camunda-admin, accounting` or `${ currentUserGroups() }`':
    '多个值用英文逗号分隔，也可填写得出列表的表达式，如 ${ currentUserGroups() }'
};

const OPERATORS = {
  'like': '包含',
  'not like': '不包含'
};

addLabels({...GROUPS, ...CRITERIA, ...EXAMPLES, ...OPERATORS});

reword({
  'Boolean': '是/否',
  'Short': '短整数',
  'Integer': '整数',
  'Long': '长整数',
  'Double': '小数',
  'String': '文本',
  'Date': '日期',
  'Object': '对象',
  'File': '文件',
  'Only a {{ variable.type }} value is allowed': '填写的值不符合所选的类型'
});
