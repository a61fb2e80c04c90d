package io.dangwu.local.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import io.dangwu.election.ElectionReading;
import io.dangwu.election.TermService;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Component;

/** The branches of the demonstration that elect, and who can stand in them. */
@Component
class ElectingBranches {

	/** So many days before the end of its term a branch elects. */
	private static final int SOON = 150;

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final TermService terms;

	private final ElectionReading elections;

	private final MemberService members;

	private final OrganizationService organizations;

	private final DemonstrationClock clock;

	ElectingBranches(TermService terms, ElectionReading elections, MemberService members,
			OrganizationService organizations, DemonstrationClock clock) {
		this.terms = terms;
		this.elections = elections;
		this.members = members;
		this.organizations = organizations;
		this.clock = clock;
	}

	boolean isQuiet() {
		return this.elections.all(Actor.SYSTEM).isEmpty();
	}

	/** Branches of at least so many full members whose term is ending, the next first. */
	List<String> of(int leastMembers) {
		return this.terms.all(Actor.SYSTEM)
			.stream()
			.filter((view) -> view.unit().isBranch() && view.daysLeft() > 0 && view.daysLeft() < SOON)
			.map((view) -> view.unit().code())
			.filter((branch) -> full(branch).size() >= leastMembers)
			.toList();
	}

	/** The first of a branch but for those who lead its superior. */
	List<UUID> candidates(String branch, int number) {
		var superior = this.organizations.superior(branch).code();
		return full(branch).stream()
			.filter((person) -> this.organizations.postsOf(person.userId())
				.stream()
				.noneMatch((post) -> post.unit().code().equals(superior)))
			.limit(number)
			.map(Person::id)
			.toList();
	}

	Instant now() {
		return this.clock.instant();
	}

	void itIs(LocalDate day) {
		this.clock.stopAt(day.atTime(9, 0).atZone(ZONE).toInstant());
	}

	void moveTo(Instant moment) {
		this.clock.moveTo(moment);
	}

	private List<Person> full(String branch) {
		return this.members.membersOf(branch, MemberStatus.FULL);
	}

}
