package io.dangwu.award;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.member.SurnameStrokes;

/**
 * The order of one list as it stands: who is in, who comes next, and who must be voted on
 * because more are equal at the last place than get in.
 */
record Places(List<Nomination> inOrder, int places) {

	private static final Comparator<Nomination> ORDER = Comparator.comparingInt(Nomination::place)
		.thenComparing(Nomination::name, SurnameStrokes.order())
		.thenComparing(Nomination::id);

	/** Those of a list who still stand. */
	static Places of(AwardKind kind, List<Nomination> nominations) {
		return new Places(nominations.stream()
			.filter((one) -> one.kind().equals(kind.code()) && isStanding(one))
			.sorted(ORDER)
			.toList(), kind.places());
	}

	/** A tie that the committee has to vote on, if there is one. */
	Optional<Tie> tie() {
		if (this.inOrder.size() <= this.places || this.places == 0) {
			return Optional.empty();
		}
		var boundary = this.inOrder.get(this.places).place();
		var tied = this.inOrder.stream().filter((one) -> one.place() == boundary).toList();
		var above = (int) this.inOrder.stream().filter((one) -> one.place() < boundary).count();
		return (above < this.places && tied.stream().noneMatch(Nomination::isNoticed))
				? Optional.of(new Tie(tied, this.places - above)) : Optional.empty();
	}

	/** Those who get in. */
	List<Nomination> in() {
		return this.inOrder.stream().limit(this.places).toList();
	}

	private static boolean isStanding(Nomination nomination) {
		return switch (nomination.state()) {
			case CLEARED, PROPOSED, AWARDED -> true;
			default -> false;
		};
	}

	/**
	 * Those who are equal, and how many of them get in.
	 */
	record Tie(List<Nomination> tied, int places) {

		List<UUID> ids() {
			return this.tied.stream().map(Nomination::id).toList();
		}

	}

}
