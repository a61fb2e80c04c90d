package io.dangwu.award;

import java.util.List;

/**
 * Those whose names stand in the newest notice of a round.
 */
record Posting(int number, List<Nomination> names) {

	static Posting of(List<Nomination> nominations) {
		var number = nominations.stream().mapToInt(Nomination::posting).max().orElse(0);
		return new Posting(number,
				nominations.stream()
					.filter((one) -> one.posting() == number && one.state() == NominationState.PROPOSED)
					.toList());
	}

	List<Nomination> of(AwardKind kind) {
		return this.names.stream().filter((one) -> one.kind().equals(kind.code())).toList();
	}

	boolean has(AwardKind kind) {
		return !of(kind).isEmpty();
	}

}
