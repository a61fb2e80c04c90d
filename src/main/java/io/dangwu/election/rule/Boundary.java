package io.dangwu.election.rule;

import java.util.List;

/**
 * Where the seats end among names in the order of their approvals: who is safely within,
 * and who is tied across the last seat.
 */
record Boundary(int seats, List<Votes> names) {

	boolean isWithin(Votes one) {
		return rankedBefore(one) + level(one) <= this.seats;
	}

	boolean isTied(Votes one) {
		return !isWithin(one) && rankedBefore(one) < this.seats;
	}

	private long rankedBefore(Votes one) {
		return this.names.stream().filter((other) -> other.approvals() > one.approvals()).count();
	}

	private long level(Votes one) {
		return this.names.stream().filter((other) -> other.approvals() == one.approvals()).count();
	}

}
