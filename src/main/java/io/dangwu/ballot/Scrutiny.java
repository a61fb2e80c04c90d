package io.dangwu.ballot;

import java.util.List;

import io.dangwu.ballot.rule.Slip;
import io.dangwu.ballot.rule.SlipCount;

import org.springframework.stereotype.Component;

/**
 * Sets up the box of a vote, and counts what comes out of it.
 */
@Component
class Scrutiny {

	private final BallotBox box;

	private final BoxLock lock;

	private final Unsealing unsealing;

	private final Invitations invitations;

	Scrutiny(BallotBox box, BoxLock lock, Unsealing unsealing, Invitations invitations) {
		this.box = box;
		this.lock = lock;
		this.unsealing = unsealing;
		this.invitations = invitations;
	}

	void setUp(Ballot ballot, Roll roll) {
		this.box.enter(ballot.id(), roll);
		if (ballot.isOnline()) {
			this.box.lock(ballot.id(), this.lock.newKey(ballot.id()));
			this.invitations.send(ballot, roll);
		}
	}

	/** The count sheet of a vote on paper, or the ballots of the box. */
	Count count(Ballot ballot) {
		if (!ballot.isOnline()) {
			return ballot.count().orElseThrow(() -> new IllegalStateException(ballot.id() + " has not been counted"));
		}
		this.box.shut(ballot.id());
		this.unsealing.open(ballot.id(), this.box.marks(ballot.id()));
		var count = recount(ballot);
		ballot.enter(count, null);
		return count;
	}

	/** Counts the open ballots anew. */
	Count recount(Ballot ballot) {
		var paper = ballot.paper();
		return Count.of(SlipCount.of(slips(ballot), paper.lineIds(), paper.seats()), ballot.voters(), paper);
	}

	List<Slip> slips(Ballot ballot) {
		var format = new SlipFormat(ballot.paper());
		return this.box.slips(ballot.id()).stream().map(format::read).toList();
	}

	void destroy(Ballot ballot) {
		this.box.shut(ballot.id());
		this.unsealing.destroy(ballot.id());
	}

}
