package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.dangwu.member.MemberService;
import io.dangwu.member.Voter;

import org.springframework.stereotype.Component;

/**
 * Draws up the roll of a branch for a day from the register.
 */
@Component
class Rolls {

	private final MemberService members;

	Rolls(MemberService members) {
		this.members = members;
	}

	/** The roll with nobody left out. */
	Roll of(String branch, LocalDate on) {
		var voters = this.members.voters(branch, on);
		var namesakes = voters.stream().collect(Collectors.groupingBy(Voter::name, Collectors.counting()));
		return new Roll(voters.stream()
			.map((voter) -> RollEntry.of(voter.memberId(), label(voter, namesakes), voter.right()))
			.toList());
	}

	/** The roll without those left out, as far as they still have the right to vote. */
	Roll of(String branch, LocalDate on, List<LeftOut> leftOut) {
		Map<UUID, LeftOut> byMember = leftOut.stream().collect(Collectors.toMap(LeftOut::member, Function.identity()));
		return new Roll(of(branch, on).entries().stream().map((entry) -> leftOut(entry, byMember)).toList());
	}

	private static RollEntry leftOut(RollEntry entry, Map<UUID, LeftOut> leftOut) {
		var left = leftOut.get(entry.memberId());
		return (left != null && entry.mayVote()) ? entry.leftOut(left) : entry;
	}

	private String label(Voter voter, Map<String, Long> namesakes) {
		return (namesakes.get(voter.name()) == 1) ? voter.name()
				: voter.name() + "（" + this.members.person(voter.memberId()).memberNo() + "）";
	}

}
