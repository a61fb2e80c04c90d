package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Deadline;
import io.dangwu.regulation.PeriodText;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

import java.time.Period;

import org.jspecify.annotations.Nullable;

/**
 * The superior approves an admission within three months of the meeting, in special cases
 * within six; later the meeting must be held again (发展党员工作细则 2026 第二十五条).
 *
 * @param within the normal limit
 * @param specialWithin the limit where a reason for more time was recorded
 */
public record ApprovalClock(LocalDate meetingOn, Cited<Period> within, Cited<Period> specialWithin) {

	public static ApprovalClock startedBy(LocalDate meetingOn, Regulations<DevelopmentRegulations> regulations) {
		var edition = regulations.on(meetingOn);
		return new ApprovalClock(meetingOn, edition.approvalWithin(), edition.approvalSpecialWithin());
	}

	public Deadline normal() {
		return Deadline.after(this.meetingOn, this.within);
	}

	public Deadline special() {
		return Deadline.after(this.meetingOn, this.specialWithin);
	}

	/**
	 * Whether the decision on that day is still possible.
	 * @param extendedOn the day on which the reason for more time was recorded
	 */
	public Verdict check(LocalDate approvedOn, @Nullable LocalDate extendedOn) {
		var order = new DatedAct("审批日期", approvedOn).notBefore(new DatedAct("支部大会日期", this.meetingOn));
		if (special().isMissedOn(approvedOn)) {
			return order.and(
					Verdict.refused(
							"审批日期 %s 超过支部大会（%s）后 %s的最长期限 %s，原决议失效，请重新召开支部大会讨论".formatted(approvedOn, this.meetingOn,
									PeriodText.of(this.specialWithin.value()), special().lastDay()),
							this.specialWithin));
		}
		var extended = extendedOn != null && !extendedOn.isAfter(approvedOn);
		return order.and(
				Verdict.refusedIf(normal().isMissedOn(approvedOn) && !extended,
						"审批日期 %s 超过支部大会（%s）后 %s的期限 %s；情况特殊的，请先登记延长审批的理由，最迟于 %s 审批".formatted(approvedOn, this.meetingOn,
								PeriodText.of(this.within.value()), normal().lastDay(), special().lastDay()),
						this.within));
	}

}
