package io.dangwu.ballot;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.ballot.rule.BallotPractice;
import io.dangwu.ballot.rule.Slip;
import io.dangwu.ballot.rule.SlipCount;
import io.dangwu.ballot.rule.UnreadableMark;
import io.dangwu.regulation.Regulations;

import org.springframework.stereotype.Component;

/**
 * Counts the open ballots of a vote by the practice of its day.
 */
@Component
public class Counting {

	private final BallotBox box;

	private final Regulations<BallotPractice> practice;

	Counting(BallotBox box, Regulations<BallotPractice> practice) {
		this.box = box;
		this.practice = practice;
	}

	/** What a mark that nobody can make out does to its ballot, as the paper says it. */
	public String unreadable(LocalDate on) {
		return settled(on).title();
	}

	Count count(Ballot ballot) {
		var paper = ballot.paper();
		return Count.of(SlipCount.of(slips(ballot), paper.lineIds(), paper.seats(), settled(ballot.heldOn())),
				ballot.voters(), paper);
	}

	List<Slip> slips(Ballot ballot) {
		var format = new SlipFormat(ballot.paper());
		return this.box.slips(ballot.id()).stream().map(format::read).toList();
	}

	private UnreadableMark settled(LocalDate on) {
		return this.practice.on(on).unreadableMark().value();
	}

}
