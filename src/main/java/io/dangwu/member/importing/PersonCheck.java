package io.dangwu.member.importing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import io.dangwu.member.MemberStatus;
import io.dangwu.member.Milestones;
import io.dangwu.member.PersonCategory;
import io.dangwu.member.RegisterEntry;
import io.dangwu.member.RegisterRegulations;
import io.dangwu.member.rule.Milestone;
import io.dangwu.member.rule.MilestoneRule;
import org.jspecify.annotations.Nullable;

/**
 * Judges a person's entry as it will be: what stands in it must go together.
 */
record PersonCheck(RegisterRegulations regulations, LocalDate today) {

	private static final Map<Milestone, Column> COLUMNS = Map.of(Milestone.APPLIED, PersonColumns.APPLIED,
			Milestone.ACTIVIST, PersonColumns.ACTIVIST, Milestone.PROSPECT, PersonColumns.PROSPECT, Milestone.ACCEPTED,
			PersonColumns.ACCEPTED, Milestone.APPROVED, PersonColumns.APPROVED, Milestone.PROBATION_END,
			PersonColumns.PROBATION_END, Milestone.FULL, PersonColumns.FULL);

	void check(RegisterEntry entry, Line line) {
		way(entry, line);
		age(entry, line);
		studies(entry, line);
		var confirmed = entry.lastConfirmedOn();
		line.check(PersonColumns.CONFIRMED, confirmed == null || !confirmed.isAfter(this.today), "信息核实日期不能晚于今天");
		var dues = entry.membership().duesPaidUntil();
		var latest = this.regulations.duesAtMost(this.today);
		line.check(PersonColumns.DUES, dues == null || !dues.isAfter(latest), "党费至多预交到 " + latest);
	}

	/**
	 * What may become of somebody by an import.
	 * @param openCase the key of the case that decides on the person's way, if there is
	 * one
	 */
	void change(RegisterEntry before, RegisterEntry after, @Nullable String openCase, Line line) {
		var status = (line.tab() == Tab.MEMBERS) ? PersonColumns.MEMBER_STATUS : PersonColumns.CANDIDATE_STATUS;
		var from = before.status();
		if (openCase != null) {
			bound(before, after, openCase, status, line);
		}
		else if (!Tab.PARTY.contains(from) && !Tab.WAY.contains(from)) {
			line.fault(status, "系统中为“%s”，重新登记或者转入请由组织部办理".formatted(from.title()));
		}
		else if (from.compareTo(after.status()) > 0 && from.isMember()) {
			line.fault(status, "系统中已是%s，不能通过导入改回".formatted(from.title()));
		}
	}

	private static void bound(RegisterEntry before, RegisterEntry after, String openCase, Column status, Line line) {
		line.check(status, before.status() == after.status(),
				"发展流程 %s 正在办理，身份应为%s，随流程变更".formatted(openCase, before.status().title()));
		line.check(PersonColumns.BRANCH, before.branchCode().equals(after.branchCode()),
				"发展流程 %s 正在办理，党支部应为%s，转移请由组织部办理".formatted(openCase, before.branchCode()));
		var was = dates(before.membership().milestones());
		var is = dates(after.membership().milestones());
		COLUMNS.forEach((milestone, column) -> line.check(column,
				before.status() != after.status() || Objects.equals(was.get(milestone), is.get(milestone)),
				"发展流程 %s 正在办理，日期随流程变更，系统中为%s".formatted(openCase, shown(was.get(milestone)))));
	}

	private void way(RegisterEntry entry, Line line) {
		MilestoneRule.faults(dates(entry.membership().milestones()), reached(entry.status()), this.today)
			.stream()
			.filter((fault) -> !line.isFaulty(COLUMNS.get(fault.milestone())))
			.forEach((fault) -> line.fault(COLUMNS.get(fault.milestone()), fault.text()));
	}

	private void age(RegisterEntry entry, Line line) {
		var applied = entry.membership().milestones().appliedOn();
		if (!line.isFaulty(PersonColumns.APPLIED) && !this.regulations.isBeforeAll(applied)) {
			var verdict = this.regulations.mayApply(entry.identity().birthDate(), applied);
			line.check(PersonColumns.APPLIED, verdict.isAllowed(), verdict.text());
		}
	}

	private void studies(RegisterEntry entry, Line line) {
		var studies = entry.studies();
		var isStudent = entry.occupation().category() == PersonCategory.STUDENT;
		line.check(PersonColumns.CLASS, isStudent || studies.className() == null, "只有学生填写班级");
		line.check(PersonColumns.STUDENT_NO, isStudent || studies.studentNo() == null, "只有学生填写学号");
		var enrolled = studies.enrolledOn();
		line.check(PersonColumns.ENROLLED, enrolled == null || !enrolled.isAfter(this.today), "入校日期不能晚于今天");
		var leaving = studies.expectedLeaveOn();
		line.check(PersonColumns.LEAVING, enrolled == null || leaving == null || leaving.isAfter(enrolled),
				"预计离校日期应当晚于入校日期");
	}

	private static Milestone reached(MemberStatus status) {
		return switch (status) {
			case ACTIVIST -> Milestone.ACTIVIST;
			case PROSPECT -> Milestone.PROSPECT;
			case PROBATIONARY -> Milestone.ACCEPTED;
			case FULL -> Milestone.FULL;
			default -> Milestone.APPLIED;
		};
	}

	private static Map<Milestone, LocalDate> dates(Milestones way) {
		var dates = new EnumMap<Milestone, LocalDate>(Milestone.class);
		if (!way.appliedOn().equals(LocalDate.MIN)) {
			dates.put(Milestone.APPLIED, way.appliedOn());
		}
		put(Milestone.ACTIVIST, way.activistOn(), dates);
		put(Milestone.PROSPECT, way.prospectOn(), dates);
		put(Milestone.ACCEPTED, way.acceptedOn(), dates);
		put(Milestone.APPROVED, way.approvedOn(), dates);
		put(Milestone.PROBATION_END, way.probationEndsOn(), dates);
		put(Milestone.FULL, way.fullSince(), dates);
		return dates;
	}

	private static void put(Milestone milestone, @Nullable LocalDate day, Map<Milestone, LocalDate> dates) {
		if (day != null) {
			dates.put(milestone, day);
		}
	}

	private static String shown(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "空";
	}

}
