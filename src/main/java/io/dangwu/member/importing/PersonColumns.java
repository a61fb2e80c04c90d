package io.dangwu.member.importing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import io.dangwu.member.Education;
import io.dangwu.member.Ethnicity;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.PersonCategory;
import io.dangwu.member.Sex;

/**
 * The columns of the sheets of people.
 */
final class PersonColumns {

	static final Column NO = Column.of("党员编号", "M 加八位数字；新登记的人员不填，由系统编号", "M01110001", "人员编号", "编号");

	static final Column NAME = Column.of("姓名", "2 至 30 个字", "张三", "党员姓名", "名字").must();

	static final Column SEX = Column.choice("性别", titles(Sex.values(), Sex::title));

	static final Column ETHNICITY = Column.choice("民族", titles(Ethnicity.values(), Ethnicity::title));

	static final Column NATIVE_PLACE = Column.of("籍贯", "不超过 60 个字", "示例省示例市");

	static final Column BIRTH = Column.of("出生日期", "与公民身份号码第 7 至 14 位一致的日期", "1985-01-01", "出生年月", "出生年月日", "生日",
			"出生时间");

	static final Column ID_NUMBER = Column
		.of("公民身份号码", "18 位号码，单元格格式设为“文本”", "990001198501010015", "身份证号", "身份证号码", "居民身份证号码", "身份证", "公民身份证号码", "身份号码",
				"证件号码")
		.must();

	static final Column EDUCATION = Column.choice("学历", titles(Education.values(), Education::title), "文化程度", "最高学历");

	static final Column DEGREE = Column.of("学位", "不超过 60 个字", "硕士", "最高学位");

	static final Column CATEGORY = Column
		.choice("人员类别", titles(PersonCategory.values(), PersonCategory::title), "类别", "人员类型")
		.must();

	static final Column POST = Column.of("职务", "不超过 60 个字", "专任教师", "工作岗位", "行政职务", "岗位", "工作岗位/职务");

	static final Column TITLE = Column.of("专业技术职务", "不超过 60 个字", "讲师", "职称", "专业技术职称", "技术职务");

	static final Column CLASS = Column.of("班级", "只有学生填写，不超过 60 个字", "会计 2024 级 1 班", "所在班级", "行政班");

	static final Column STUDENT_NO = Column.of("学号", "只有学生填写，不超过 60 个字", "202401010101");

	static final Column ENROLLED = Column.of("入校日期", "日期，不晚于今天", "2024-09-01", "入学日期", "入校时间", "入学时间", "到校日期");

	static final Column LEAVING = Column.of("预计离校日期", "晚于入校日期的日期；不离校的不填", "2027-06-30", "毕业日期", "毕业时间", "预计毕业日期",
			"预计毕业时间", "离校日期");

	static final Column MEMBER_STATUS = Column
		.choice("党员身份", titles(Tab.PARTY.toArray(MemberStatus[]::new), MemberStatus::title), "人员身份", "身份", "党员类型",
				"当前身份")
		.must();

	static final Column CANDIDATE_STATUS = Column
		.choice("发展阶段", titles(Tab.WAY.toArray(MemberStatus[]::new), MemberStatus::title), "人员身份", "身份", "当前身份", "党员身份",
				"当前阶段")
		.must();

	static final Column APPLIED = Column
		.of("申请入党日期", "日期，不晚于今天，当天已满法定年龄", "2023-10-08", "递交入党申请书日期", "申请入党时间", "申请日期", "申请时间", "递交申请书时间")
		.must();

	static final Column ACTIVIST = Column.of("确定积极分子日期", "日期，不早于申请入党日期", "2024-04-10", "确定为入党积极分子日期", "列为积极分子日期",
			"列为积极分子时间", "确定积极分子时间", "确定为积极分子时间");

	static final Column PROSPECT = Column.of("确定发展对象日期", "日期，不早于确定积极分子日期", "2025-05-20", "列为发展对象日期", "列为发展对象时间",
			"确定发展对象时间", "确定为发展对象时间");

	static final Column ACCEPTED = Column.of("入党日期", "支部大会通过的日期", "2025-11-18", "入党时间", "支部大会通过日期", "加入党组织日期",
			"加入党组织时间", "接收预备党员日期");

	static final Column APPROVED = Column.of("审批日期", "党委批准的日期，不早于入党日期", "2025-12-20", "党委审批日期", "审批时间");

	static final Column PROBATION_END = Column.of("预备期满日期", "日期，晚于入党日期", "2026-11-18", "预备期满时间", "预备期截止日期");

	static final Column FULL = Column.of("转正日期", "日期，晚于入党日期，不晚于今天", "2026-11-18", "转正时间", "转为正式党员日期");

	static final Column BRANCH = Column
		.of("所在党支部", "“组织”表或者系统中党支部的代码（也可以写全称）", "ZZ01-T01", "所在支部", "党支部", "支部", "所在党支部代码", "支部代码", "党支部代码", "所属党支部",
				"所属支部", "党组织代码")
		.must();

	/** Written for readers, never read. */
	static final Column BRANCH_NAME = Column.of("党支部名称", "供查看，导入时不读取", "", "支部名称");

	static final Column GROUP = Column.of("党小组", "不超过 60 个字", "第一党小组", "所在党小组");

	static final Column DUES = Column.of("党费交至", "年月", "2026-10", "党费缴至", "党费缴纳至", "党费交纳至", "党费已交至");

	static final Column MOBILE = Column.of("手机号码", "以 1 开头的 11 位数字", "19900000001", "手机", "手机号", "移动电话", "联系电话", "电话",
			"联系方式");

	static final Column EMAIL = Column.of("电子邮箱", "电子邮箱地址", "zhangsan@example.edu.cn", "邮箱", "电子邮件", "E-MAIL", "EMAIL");

	static final Column CONFIRMED = Column.of("信息核实日期", "日期，不晚于今天", "2026-09-01", "核实日期", "信息核对日期");

	private static final List<Column> IDENTITY = List.of(NO, NAME, SEX, ETHNICITY, NATIVE_PLACE, BIRTH, ID_NUMBER,
			EDUCATION, DEGREE, CATEGORY, POST, TITLE, CLASS, STUDENT_NO, ENROLLED, LEAVING);

	private static final List<Column> TAIL = List.of(MOBILE, EMAIL, CONFIRMED);

	static final List<Column> OF_MEMBERS = joined(IDENTITY, List.of(MEMBER_STATUS, APPLIED, ACTIVIST, PROSPECT,
			ACCEPTED, APPROVED, PROBATION_END, FULL, BRANCH, BRANCH_NAME, GROUP, DUES), TAIL);

	static final List<Column> OF_CANDIDATES = joined(IDENTITY,
			List.of(CANDIDATE_STATUS, APPLIED, ACTIVIST, PROSPECT, BRANCH, BRANCH_NAME), TAIL);

	private PersonColumns() {
	}

	private static <T> List<String> titles(T[] values, Function<T, String> title) {
		return Arrays.stream(values).map(title).toList();
	}

	private static List<Column> joined(List<Column> head, List<Column> middle, List<Column> tail) {
		return Stream.of(head, middle, tail).flatMap(List::stream).toList();
	}

}
