package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Deadline;
import io.dangwu.regulation.Regulations;

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

}
