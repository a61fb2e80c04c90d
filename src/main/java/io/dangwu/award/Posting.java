package io.dangwu.award;

import java.util.List;

/**
 * Those whose names stand in a notice of a round.
 */
record Posting(int number, List<Nomination> names) {

	static Posting of(List<Nomination> nominations, int number) {
		return new Posting(number,
				nominations.stream()
					.filter((one) -> one.posting() == number && one.state() == NominationState.PROPOSED)
					.toList());
	}

	/** The number of the newest notice; 0 where there is none. */
	static int newest(List<Nomination> nominations) {
		return nominations.stream().mapToInt(Nomination::posting).max().orElse(0);
	}

	List<Nomination> of(AwardKind kind) {
		return this.names.stream().filter((one) -> one.kind().equals(kind.code())).toList();
	}

	boolean has(AwardKind kind) {
		return !of(kind).isEmpty();
	}

}
