package io.dangwu.member;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.dangwu.member.rule.VotingRegulations;
import io.dangwu.member.rule.VotingRightRule;
import io.dangwu.regulation.Regulations;

import org.springframework.stereotype.Component;

/**
 * Works out who may vote on a day, by the regulation in force on it.
 */
@Component
class VotingRoll {

	private static final Set<MemberStatus> IN_THE_PARTY = EnumSet.of(MemberStatus.FULL, MemberStatus.PROBATIONARY);

	private final Members members;

	private final Regulations<VotingRegulations> regulations;

	VotingRoll(Members members, Regulations<VotingRegulations> regulations) {
		this.members = members;
		this.regulations = regulations;
	}

	List<Voter> of(String branch, LocalDate day) {
		return this.members.withSanctions(branch, IN_THE_PARTY).stream().map((member) -> voter(member, day)).toList();
	}

	VotingRight right(Member member, LocalDate day) {
		return VotingRight.under(VotingRightRule.hindrance(member.standing(), day, this.regulations.on(day)));
	}

	private Voter voter(Member member, LocalDate day) {
		var person = member.person();
		return new Voter(person.id(), person.name(), right(member, day));
	}

}
