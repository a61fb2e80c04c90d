package io.dangwu.member;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.dangwu.member.rule.VotingRegulations;
import io.dangwu.member.rule.VotingRightRule;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Regulations;

import org.springframework.stereotype.Component;

/**
 * Works out who may vote on a day, by the regulation in force on it.
 */
@Component
class VotingRoll {

	private static final Set<MemberStatus> IN_THE_PARTY = EnumSet.of(MemberStatus.FULL, MemberStatus.PROBATIONARY);

	private final Members members;

	private final OrganizationService organizations;

	private final Regulations<VotingRegulations> regulations;

	VotingRoll(Members members, OrganizationService organizations, Regulations<VotingRegulations> regulations) {
		this.members = members;
		this.organizations = organizations;
		this.regulations = regulations;
	}

	/** The members of a branch; of a general branch those of all its branches. */
	List<Voter> of(String unit, LocalDate day) {
		return Stream.concat(Stream.of(unit), this.organizations.below(unit).stream().map(Unit::code))
			.flatMap((branch) -> this.members.withSanctions(branch, IN_THE_PARTY).stream())
			.map((member) -> voter(member, day))
			.toList();
	}

	VotingRight right(Member member, LocalDate day) {
		return VotingRight.under(VotingRightRule.hindrance(member.standing(), day, this.regulations.on(day)));
	}

	private Voter voter(Member member, LocalDate day) {
		var person = member.person();
		return new Voter(person.id(), person.name(), right(member, day));
	}

}
