package io.dangwu.member;

import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A person's file by Chinese headings.
 */
final class OwnSheet {

	private final Map<String, Object> lines = new LinkedHashMap<>();

	private OwnSheet() {
	}

	/**
	 * @param entry with the numbers in full
	 */
	static Map<String, Object> of(PersonFile file, RegisterEntry entry) {
		var sheet = new OwnSheet();
		sheet.put("党员编号", entry.memberNo()).put("身份信息", identity(entry.identity()));
		sheet.put("党员身份", membership(file, entry)).put("联系、工作和学习", daily(entry));
		sheet.put("职务",
				file.posts()
					.stream()
					.map((post) -> post.unit().name() + post.kind().title() + "（" + post.days() + "）")
					.toList());
		sheet.put("处分", file.sanctions().stream().map(OwnSheet::sanction).toList());
		sheet.put("民主评议", file.appraisals().stream().map((one) -> one.year() + " 年：" + one.grade().title()).toList());
		sheet.put("荣誉", file.honours().stream().map(OwnSheet::honour).toList());
		return sheet.put("变更记录", file.history().stream().map(OwnSheet::history).toList()).lines;
	}

	private static Map<String, Object> identity(Identity identity) {
		return new OwnSheet().put("姓名", identity.name())
			.put("性别", identity.sex().title())
			.put("民族", identity.ethnicity().title())
			.put("出生日期", identity.birthDate())
			.put("籍贯", identity.nativePlace())
			.put("公民身份号码", identity.idNumber()).lines;
	}

	private static Map<String, Object> membership(PersonFile file, RegisterEntry entry) {
		var way = entry.membership().milestones();
		return new OwnSheet().put("身份", entry.status().title())
			.put("所在支部", file.branch())
			.put("党小组", entry.membership().partyGroup())
			.put("表决权", file.right().reason())
			.put("申请入党", way.appliedOn())
			.put("确定积极分子", way.activistOn())
			.put("列为发展对象", way.prospectOn())
			.put("入党", way.acceptedOn())
			.put("审批", way.approvedOn())
			.put("预备期满", way.probationEndsOn())
			.put("转正", way.fullSince())
			.put("党费交至", entry.membership().duesPaidUntil())
			.put("信息核实", entry.lastConfirmedOn()).lines;
	}

	private static Map<String, Object> daily(RegisterEntry entry) {
		var education = entry.occupation().education();
		return new OwnSheet().put("手机", entry.contact().mobile())
			.put("电子邮箱", entry.contact().email())
			.put("人员类别", entry.occupation().category().title())
			.put("工作岗位", entry.occupation().post())
			.put("专业技术职务", entry.occupation().title())
			.put("学历", (education != null) ? education.title() : null)
			.put("学位", entry.occupation().degree())
			.put("班级", entry.studies().className())
			.put("学号", entry.studies().studentNo())
			.put("入校日期", entry.studies().enrolledOn())
			.put("预计离校", entry.studies().expectedLeaveOn()).lines;
	}

	private static Map<String, Object> sanction(Sanction sanction) {
		return new OwnSheet().put("处分", sanction.kind().title())
			.put("自", sanction.from())
			.put("影响期至", sanction.impactUntil())
			.put("恢复权利", sanction.rightsRestoredOn())
			.put("文号", sanction.document()).lines;
	}

	private static Map<String, Object> honour(Honour honour) {
		return new OwnSheet().put("称号", honour.title())
			.put("授予日期", honour.awardedOn())
			.put("授予单位", honour.awardedBy())
			.put("文号", honour.document()).lines;
	}

	private static Map<String, Object> history(HistoryLine line) {
		return new OwnSheet().put("日期", line.on())
			.put("事项", line.kind().title())
			.put("之后的身份", line.status().title())
			.put("之后的支部", line.branchCode())
			.put("说明", line.note()).lines;
	}

	/** What is not known is said to be so. */
	private OwnSheet put(String heading, @Nullable Object value) {
		var known = (value != null) ? value : "无";
		this.lines.put(heading, (known instanceof Temporal) ? known.toString() : known);
		return this;
	}

}
