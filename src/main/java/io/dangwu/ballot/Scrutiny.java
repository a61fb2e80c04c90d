package io.dangwu.ballot;

import org.springframework.stereotype.Component;

/**
 * Sets up the box of a vote, and counts what comes out of it.
 */
@Component
class Scrutiny {

	private final BallotBox box;

	private final BoxLock lock;

	private final Unsealing unsealing;

	private final Counting counting;

	Scrutiny(BallotBox box, BoxLock lock, Unsealing unsealing, Counting counting) {
		this.box = box;
		this.lock = lock;
		this.unsealing = unsealing;
		this.counting = counting;
	}

	void setUp(Ballot ballot, Roll roll) {
		this.box.enter(ballot.id(), roll);
		if (ballot.isOnline()) {
			this.box.lock(ballot.id(), this.lock.newKey(ballot.id()));
		}
	}

	/** The count sheet of a vote on paper, or the ballots of the box. */
	Count count(Ballot ballot) {
		if (!ballot.isOnline()) {
			return ballot.count().orElseThrow(() -> new IllegalStateException(ballot.id() + " has not been counted"));
		}
		this.box.shut(ballot.id());
		this.unsealing.open(ballot.id(), this.box.marks(ballot.id()));
		var count = this.counting.count(ballot);
		ballot.counted().enter(count, null);
		return count;
	}

	void destroy(Ballot ballot) {
		this.box.shut(ballot.id());
		this.unsealing.destroy(ballot.id());
	}

}
