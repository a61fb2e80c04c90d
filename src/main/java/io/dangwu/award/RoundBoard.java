package io.dangwu.award;

import java.util.List;
import java.util.Optional;

/**
 * A round as one person may see it.
 *
 * @param reports what the units hand in, of those whom one may ask about
 * @param nominations those whose files one may read
 * @param shown what everybody may read while there is a vote or a notice
 */
public record RoundBoard(RoundView round, List<ReportView> reports, List<NominationView> nominations,
		List<NominationView> shown, Duties duties) {

	/** The nominations of a kind. */
	public List<NominationView> of(AwardKind kind) {
		return this.nominations.stream().filter((one) -> one.kind().equals(kind)).toList();
	}

	/** Those of a kind who passed all checks, by their places. */
	public List<NominationView> standing(AwardKind kind) {
		return of(kind).stream()
			.filter((one) -> one.state() == NominationState.CLEARED || one.state() == NominationState.PROPOSED)
			.toList();
	}

	/**
	 * What whoever looks at it may do now.
	 *
	 * @param branches the branches for which one may nominate
	 * @param units the units for which one may examine
	 * @param panels whether one sees to the panels of the lists
	 * @param callsOff whether one may call the round off
	 */
	public record Duties(List<String> branches, List<String> units, boolean checks, boolean reviews, boolean decides,
			boolean strikes, boolean admits, boolean panels, boolean callsOff) {

	}

	/** Somebody honoured in an earlier round. */
	public record Winner(int year, String title, String name, String unitName, Optional<String> document) {

	}

}
