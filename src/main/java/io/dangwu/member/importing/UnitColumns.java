package io.dangwu.member.importing;

import java.util.Arrays;
import java.util.List;

import io.dangwu.organization.Category;
import io.dangwu.organization.ElectionMode;
import io.dangwu.organization.OrganizationType;

/**
 * The columns of the sheet of organisations.
 */
final class UnitColumns {

	static final String CODE_FORM = "两个大写字母加两位数字，党支部后面再加“-”、一个大写字母和两位数字";

	static final Column CODE = Column.of("组织代码", CODE_FORM, "ZZ01-T01", "党组织代码", "代码", "组织编码", "党组织编码").must();

	static final Column NAME = Column.of("组织名称", "2 至 60 个字", "经济管理系教工第一党支部", "党组织名称", "名称", "党组织全称").must();

	static final Column TYPE = Column
		.choice("组织类型", Arrays.stream(OrganizationType.values()).map(OrganizationType::title).toList(), "党组织类型", "类型",
				"党组织类别")
		.must();

	static final Column CATEGORY = Column.choice("组织类别", Arrays.stream(Category.values()).map(Category::title).toList(),
			"类别", "支部类别");

	static final Column PARENT = Column.of("上级组织", "上级组织的代码；学院党委不填", "ZZ01", "上级组织代码", "上级党组织", "上级党组织代码", "隶属组织");

	static final Column COVERS = Column.of("覆盖单位", "系部、教研室或部门名称，几个单位之间用顿号分开", "会计教研室、金融教研室", "所在单位", "单位名称", "教研室");

	static final Column REASON = Column.of("联合设置理由", "覆盖几个单位的，写明理由", "教研室正式党员不足3人", "跨部门设置理由", "联合支部理由");

	static final Column STUDENTS = Column.of("在校学生数", "不小于 0 的整数", "2240", "学生人数", "在校生数");

	static final Column FOUNDED = Column.of("成立日期", "日期，不晚于今天", "2012-03-01", "建立日期", "成立时间", "建立时间");

	static final Column APPROVAL = Column.of("批准文号", "不超过 60 个字", "示职院党〔2012〕3 号", "批准设立文号", "设立文号");

	static final Column APPROVAL_REASON = Column.of("批准理由", "不超过 60 个字", "因工作需要，经批准设立", "特殊设置理由");

	static final Column ELECTED = Column.of("最近换届日期", "日期，不晚于今天", "2024-06-15", "换届日期", "换届时间", "最近选举日期", "本届选举日期");

	static final Column TERM = Column.of("任期", "年数，1 至 10 的整数", "3", "任期年限", "届期");

	static final Column MODE = Column.choice("选举方式",
			Arrays.stream(ElectionMode.values()).map(ElectionMode::title).toList());

	static final Column PHONE = Column.of("联系电话", "带区号的电话号码，不超过 30 个字", "0000-88880000", "电话", "办公电话");

	static final Column PLACE = Column.of("活动场所", "不超过 100 个字", "教学楼 301", "党员活动室", "地址", "办公地点");

	static final List<Column> ALL = List.of(CODE, NAME, TYPE, CATEGORY, PARENT, COVERS, REASON, STUDENTS, FOUNDED,
			APPROVAL, APPROVAL_REASON, ELECTED, TERM, MODE, PHONE, PLACE);

	private UnitColumns() {
	}

}
