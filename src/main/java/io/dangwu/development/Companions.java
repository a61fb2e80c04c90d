package io.dangwu.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.development.rule.Cultivator;
import io.dangwu.development.rule.CultivatorRule;
import io.dangwu.development.rule.Introducer;
import io.dangwu.development.rule.IntroducerRule;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.member.Sanction;
import io.dangwu.member.VotingRight;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Who may accompany a case as cultivator or introducer. */
@Component
class Companions {

	private final MemberService members;

	private final Laws laws;

	Companions(MemberService members, Laws laws) {
		this.members = members;
		this.laws = laws;
	}

	Verdict mayCultivate(List<UUID> memberIds, LocalDate on) {
		var cultivators = memberIds.stream().map(this.members::person).map(Companions::cultivator).toList();
		return CultivatorRule.check(cultivators, this.laws.on(on));
	}

	Verdict mayIntroduce(List<UUID> memberIds, @Nullable String reason, LocalDate on) {
		var introducers = memberIds.stream().map(this.members::person).map((person) -> introducer(person, on)).toList();
		return IntroducerRule.check(introducers, reason, this.laws.on(on));
	}

	Verdict mayAccompany(CompanionKind kind, Replacement replacement) {
		return switch (kind) {
			case CULTIVATOR -> mayCultivate(replacement.memberIds(), replacement.on());
			case INTRODUCER -> mayIntroduce(replacement.memberIds(), replacement.exception(), replacement.on());
		};
	}

	List<Person> eligible(String unit) {
		return this.members.membersOf(unit, MemberStatus.FULL);
	}

	String names(List<UUID> memberIds) {
		return memberIds.stream().map(this.members::person).map(Person::name).collect(Collectors.joining("、"));
	}

	Set<String> userIds(List<UUID> memberIds) {
		return memberIds.stream().map(this.members::person).map(Person::userId).collect(Collectors.toSet());
	}

	private static Cultivator cultivator(Person person) {
		return new Cultivator(person.id(), person.name(), isFull(person));
	}

	private Introducer introducer(Person person, LocalDate on) {
		var sanctioned = this.members.sanctions(person.id()).stream().anyMatch((sanction) -> isInEffect(sanction, on));
		var rightsLost = this.members.votingRight(person.id(), on) == VotingRight.NO_SANCTION;
		return new Introducer(person.id(), person.name(), isFull(person), rightsLost, sanctioned);
	}

	private static boolean isFull(Person person) {
		return person.status() == MemberStatus.FULL;
	}

	private static boolean isInEffect(Sanction sanction, LocalDate on) {
		var until = sanction.impactUntil();
		return !sanction.from().isAfter(on) && (until == null || !until.isBefore(on));
	}

}
