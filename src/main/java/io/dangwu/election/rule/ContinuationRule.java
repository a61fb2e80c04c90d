package io.dangwu.election.rule;

/**
 * After the main vote there is at most one run-off and at most one second round in a
 * meeting; then the superior decides, or seats stay open.
 */
public final class ContinuationRule {

	private ContinuationRule() {
	}

	public static Continuation next(CountResult result, Course course, ElectionPractice practice) {
		if (!result.tied().isEmpty()) {
			return (course.runOffs() < practice.runOffs().value()) ? Continuation.RUN_OFF
					: Continuation.SUPERIOR_DECIDES;
		}
		if (result.seatsLeft() == 0) {
			return Continuation.COMPLETE;
		}
		return (isSecondRoundOffered(result, course, practice)
				|| isReductionOffered(result.seatsLeft(), course, practice)) ? Continuation.SEATS_MISSING
						: Continuation.LEFT_OPEN;
	}

	public static boolean isSecondRoundOffered(CountResult result, Course course, ElectionPractice practice) {
		return course.secondRounds() < practice.secondRounds().value() && !SecondRoundRule.names(result).isEmpty();
	}

	public static boolean isReductionOffered(int missing, Course course, ElectionPractice practice) {
		return !course.reductionRefused() && ReductionRule.isOffered(missing, course.seats(), practice);
	}

	/**
	 * What was voted on so far.
	 *
	 * @param seats that were to be filled in the main vote
	 * @param reductionRefused whether the meeting did not agree to elect fewer
	 */
	public record Course(int seats, int runOffs, int secondRounds, boolean reductionRefused) {

	}

}
