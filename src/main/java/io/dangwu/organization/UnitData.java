package io.dangwu.organization;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.organization.rule.JointBranchRule;
import io.dangwu.organization.rule.OrganizationRegulations;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed about an organisation without changing its place in the tree; the
 * days of its founding and of its last election cannot.
 */
public record UnitData(String name, @Nullable Category category, Scope scope, Founding founding, Term term,
		Whereabouts whereabouts) {

	public UnitData {
		name = name.strip();
	}

	Verdict check(OrganizationRegulations law) {
		var enrolled = this.scope.enrolledStudents();
		return Verdict.refusedIf(this.name.isEmpty(), "请填写党组织名称")
			.and(Verdict.refusedIf(enrolled != null && enrolled < 0, "在校学生数不能小于 0"))
			.and(years(law))
			.and(JointBranchRule.check(this.scope.covers().size(), this.scope.crossDepartmentReason(),
					law.jointBranchMaximum()));
	}

	/**
	 * The same with what another branch covers.
	 */
	UnitData withCovers(List<String> more, @Nullable String reason) {
		var all = new LinkedHashSet<>(this.scope.covers());
		all.addAll(more);
		var why = (all.size() > 1 && this.scope.crossDepartmentReason() == null) ? reason
				: this.scope.crossDepartmentReason();
		return new UnitData(this.name, this.category, new Scope(List.copyOf(all), why, this.scope.enrolledStudents()),
				this.founding, this.term, this.whereabouts);
	}

	/**
	 * What was so in other data and is so in these, in words; empty where nothing is
	 * different.
	 */
	String differencesFrom(UnitData old) {
		return Stream
			.of(difference("名称", old.name, this.name), difference("类别", title(old.category), title(this.category)),
					difference("所属单位", old.covers(), covers()),
					difference("跨单位设立的理由", old.scope.crossDepartmentReason(), this.scope.crossDepartmentReason()),
					difference("在校学生数", old.scope.enrolledStudents(), this.scope.enrolledStudents()),
					difference("每届任期（年）", old.term.termYears(), this.term.termYears()),
					difference("选举方式", title(old.term.electionMode()), title(this.term.electionMode())),
					difference("联系电话", old.whereabouts.phone(), this.whereabouts.phone()),
					difference("活动场所", old.whereabouts.place(), this.whereabouts.place()),
					difference("设立文号", old.founding.approvalRef(), this.founding.approvalRef()),
					difference("设立理由", old.founding.approvalReason(), this.founding.approvalReason()))
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("；"));
	}

	/** All that it covers, in one line. */
	public String covers() {
		return String.join("、", this.scope.covers());
	}

	private Verdict years(OrganizationRegulations law) {
		var years = this.term.termYears();
		var bounds = law.termYears().value();
		return Verdict.refusedIf(years != null && (years < bounds.least() || years > bounds.most()),
				"每届任期应当为 %d 至 %d 年，一般为 %d 年".formatted(bounds.least(), bounds.most(), bounds.normally()),
				law.termYears());
	}

	static String difference(String label, @Nullable Object old, @Nullable Object now) {
		return Objects.equals(old, now) ? "" : "%s：%s → %s".formatted(label, orNone(old), orNone(now));
	}

	private static String orNone(@Nullable Object value) {
		return (value == null || value.toString().isEmpty()) ? "无" : value.toString();
	}

	private static @Nullable String title(@Nullable Category category) {
		return (category != null) ? category.title() : null;
	}

	private static @Nullable String title(@Nullable ElectionMode mode) {
		return (mode != null) ? mode.title() : null;
	}

}
