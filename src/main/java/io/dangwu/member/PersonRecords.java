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

	PersonRecords(VotingRoll roll, MemberHistory history) {
		this.roll = roll;
		this.history = history;
	}

	VotingRight right(Member member, LocalDate day) {
		return this.roll.right(member, day);
	}

	List<HistoryLine> history(UUID memberId) {
		return this.history.of(memberId);
	}

}
