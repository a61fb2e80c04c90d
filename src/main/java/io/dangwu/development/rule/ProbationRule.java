package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

/**
 * Probation lasts a year from the meeting that accepts the person; membership counts from
 * its end, however late the decision (发展党员工作细则 2014 第三十二条, 2026 第三十一、三十三条).
 */
public final class ProbationRule {

	private ProbationRule() {
	}

	public static LocalDate endsOn(LocalDate acceptedOn, Regulations<DevelopmentRegulations> regulations) {
		return acceptedOn.plus(regulations.on(acceptedOn).probation().value());
	}

	/**
	 * The day from which the person is a full member, once converted.
	 */
	public static LocalDate fullSince(LocalDate probationEndsOn) {
		return probationEndsOn;
	}

	/**
	 * Whether a meeting on that day may convert: the end day is allowed, an earlier one
	 * is not.
	 */
	public static Verdict conversion(LocalDate probationEndsOn, LocalDate meetingOn,
			Regulations<DevelopmentRegulations> regulations) {
		return new DatedAct("支部大会日期", meetingOn).notBefore(new DatedAct("预备期满日期", probationEndsOn))
			.citing(regulations.on(meetingOn).probation());
	}

}
