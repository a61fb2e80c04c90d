package io.dangwu.award;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.award.rule.LeadersShareRule;
import io.dangwu.member.SurnameStrokes;

/**
 * The free places of a list or of a unit's quota: who comes next, whom the leaders' share
 * passes over, and who must be voted on because more are equal at the last place than get
 * in.
 *
 * @param waiting all who stand and have no place, in order
 * @param admitted those of them whom the leaders' share admits
 */
record Places(AwardKind kind, int free, List<Nomination> waiting, List<Nomination> admitted) {

	static final Comparator<Nomination> ORDER = Comparator.comparingInt(Nomination::place)
		.thenComparing(Nomination::name, SurnameStrokes.order())
		.thenComparing(Nomination::id);

	/**
	 * Those for a pool of places.
	 * @param room how many leaders more may get an award
	 */
	static Places of(AwardKind kind, int free, List<Nomination> waiting, int room) {
		return new Places(kind, Math.max(free, 0), waiting,
				LeadersShareRule.admitted(waiting, Nomination::isLeader, room));
	}

	/** A tie that the committee has to vote on, if there is one. */
	Optional<Tie> tie() {
		if (!this.kind.isList() || this.free == 0 || this.admitted.size() <= this.free) {
			return Optional.empty();
		}
		var boundary = this.admitted.get(this.free).place();
		var tied = this.admitted.stream().filter((one) -> one.place() == boundary).toList();
		var above = (int) this.admitted.stream().filter((one) -> one.place() < boundary).count();
		return (above < this.free) ? Optional.of(new Tie(tied, this.free - above)) : Optional.empty();
	}

	/** Those who get in for certain. */
	List<Nomination> next() {
		var tied = tie().map(Tie::tied).orElse(List.of());
		return this.admitted.stream().limit(this.free).filter((one) -> !tied.contains(one)).toList();
	}

	/** The leaders before whom somebody else gets in. */
	List<Nomination> passedOver() {
		var next = next();
		var last = next.isEmpty() ? 0 : this.waiting.indexOf(next.get(next.size() - 1));
		return this.waiting.stream().limit(last).filter((one) -> !this.admitted.contains(one)).toList();
	}

	int leadersNext() {
		return Math.toIntExact(next().stream().filter(Nomination::isLeader).count());
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
