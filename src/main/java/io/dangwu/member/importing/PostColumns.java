package io.dangwu.member.importing;

import java.util.Arrays;
import java.util.List;

import io.dangwu.organization.PostKind;

/**
 * The columns of the sheet of posts.
 */
final class PostColumns {

	static final Column UNIT = Column
		.of("组织代码", "“组织”表或者系统中组织的代码（也可以写全称）", "ZZ01-T01", "党组织代码", "所在组织", "任职组织", "党组织", "代码")
		.must();

	static final Column KIND = Column
		.choice("职务", Arrays.stream(PostKind.values()).map(PostKind::title).toList(), "党内职务", "任职职务", "担任职务")
		.must();

	static final Column HOLDER = Column.of("任职人编号", "党员编号；不在党员信息库中的填 S 加八位数字的工作编号", "M01110001", "党员编号", "编号", "人员编号",
			"工号");

	static final Column ID_NUMBER = Column.of("公民身份号码", "没有编号的新党员，填“党员”表中的公民身份号码", "990001198501010015", "身份证号",
			"身份证号码");

	static final Column NAME = Column.of("姓名", "2 至 30 个字；不在党员信息库中的必须填写", "张三", "任职人", "任职人姓名");

	static final Column SINCE = Column.of("任职日期", "日期", "2024-06-15", "任职时间", "任职起始日期", "任现职时间").must();

	static final Column UNTIL = Column.of("免职日期", "从这一天起不再任职，晚于任职日期；在任的不填", "2027-06-15", "任职截止日期", "离任日期", "免职时间");

	static final Column EMAIL = Column.of("电子邮箱", "电子邮箱地址，不在党员信息库中的填写", "lisi@example.edu.cn", "邮箱", "电子邮件");

	static final List<Column> ALL = List.of(UNIT, KIND, HOLDER, ID_NUMBER, NAME, SINCE, UNTIL, EMAIL);

	private PostColumns() {
	}

}
