package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Deadline;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

/**
 * The superior approves a conversion within three months of the meeting (发展党员工作细则 2026
 * 第三十三条); a later approval is late, but possible.
 */
public final class ConversionApprovalRule {

	private ConversionApprovalRule() {
	}

	public static Deadline deadline(LocalDate meetingOn, Regulations<DevelopmentRegulations> regulations) {
		return Deadline.after(meetingOn, regulations.on(meetingOn).conversionApprovalWithin());
	}

	public static Verdict check(LocalDate meetingOn, LocalDate approvedOn, LocalDate today) {
		var approval = new DatedAct("审批日期", approvedOn);
		return approval.notBefore(new DatedAct("支部大会日期", meetingOn)).and(approval.notInFutureOf(today));
	}

}
