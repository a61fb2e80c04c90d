package io.dangwu.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

/**
 * What stands beside a person's entry.
 */
@Component
class PersonRecords {

	private final VotingRoll roll;

	private final MemberHistory history;

	private final Appraisals appraisals;

	private final HonourService honours;

	PersonRecords(VotingRoll roll, MemberHistory history, Appraisals appraisals, HonourService honours) {
		this.roll = roll;
		this.history = history;
		this.appraisals = appraisals;
		this.honours = honours;
	}

	List<Appraisal> appraisals(UUID memberId) {
		return this.appraisals.of(memberId);
	}

	List<Honour> honours(UUID memberId) {
		return this.honours.of(memberId);
	}

	VotingRight right(Member member, LocalDate day) {
		return this.roll.right(member, day);
	}

	List<HistoryLine> history(UUID memberId) {
		return this.history.of(memberId);
	}

}
