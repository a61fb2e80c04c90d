package io.dangwu.development.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

/**
 * At the end of probation the meeting converts, extends once or cancels; what it has not
 * resolved stays undecided (发展党员工作细则 2014 第三十二、三十三条, 2026 第三十一、三十二条).
 */
public final class ConversionRule {

	private ConversionRule() {
	}

	/**
	 * The motions that can be put to a meeting on that day.
	 */
	public static Set<Motion> offered(LocalDate probationEndsOn, int extensions, LocalDate meetingOn,
			Regulations<DevelopmentRegulations> regulations) {
		var motions = EnumSet.of(Motion.CANCEL);
		if (ProbationRule.conversion(probationEndsOn, meetingOn, regulations).isAllowed()) {
			motions.add(Motion.CONVERT);
		}
		if (ExtensionRule.oncePerPerson(extensions, meetingOn, regulations).isAllowed()
				&& ExtensionRule.span(probationEndsOn, regulations).latest().isAfter(meetingOn)) {
			motions.add(Motion.EXTEND);
		}
		return motions;
	}

	/**
	 * Whether a lighter breach of discipline may be met by education alone: only while
	 * probation goes on.
	 */
	public static Verdict education(LocalDate probationEndsOn, LocalDate reviewedOn) {
		return Verdict.refusedIf(!reviewedOn.isBefore(probationEndsOn),
				"预备期已于 %s 届满，请提出按期转正、延长预备期或者取消预备党员资格的意见".formatted(probationEndsOn));
	}

	public static Verdict check(Conversion conversion, Regulations<DevelopmentRegulations> regulations) {
		return switch (conversion.motion()) {
			case CONVERT -> ProbationRule.conversion(conversion.probationEndsOn(), conversion.meetingOn(), regulations);
			case EXTEND -> extension(conversion, regulations);
			case CANCEL -> Verdict.allowed();
		};
	}

	/**
	 * What follows from the vote; a motion that is not allowed is refused.
	 */
	public static ConversionDecision decide(Conversion conversion, Vote vote,
			Regulations<DevelopmentRegulations> regulations) {
		check(conversion, regulations).orThrow();
		return switch (vote) {
			case INVALID_MEETING -> new ConversionDecision(ConversionDecision.Next.NEW_MEETING, null, null);
			case NOT_PASSED -> new ConversionDecision(ConversionDecision.Next.NO_DECISION, null, null);
			case PASSED -> passed(conversion);
		};
	}

	private static Verdict extension(Conversion conversion, Regulations<DevelopmentRegulations> regulations) {
		var once = ExtensionRule.oncePerPerson(conversion.extensions(), conversion.meetingOn(), regulations);
		var newEnd = conversion.newEnd();
		return once.and((newEnd != null)
				? ExtensionRule.newEnd(conversion.probationEndsOn(), conversion.meetingOn(), newEnd, regulations)
				: Verdict.refused("请填写延长后的预备期满日期"));
	}

	private static ConversionDecision passed(Conversion conversion) {
		return switch (conversion.motion()) {
			case CONVERT -> new ConversionDecision(ConversionDecision.Next.TO_APPROVAL,
					ProbationRule.fullSince(conversion.probationEndsOn()), null);
			case EXTEND -> new ConversionDecision(ConversionDecision.Next.TO_APPROVAL, null, conversion.newEnd());
			case CANCEL -> new ConversionDecision(ConversionDecision.Next.TO_APPROVAL, null, null);
		};
	}

}
