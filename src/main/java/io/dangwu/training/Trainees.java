package io.dangwu.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Component;

/**
 * Who can take part in a class.
 */
@Component
class Trainees {

	private final MemberService members;

	private final OrganizationService organizations;

	private final Waiting waiting;

	private final Clock clock;

	Trainees(MemberService members, OrganizationService organizations, Waiting waiting, Clock clock) {
		this.members = members;
		this.organizations = organizations;
		this.waiting = waiting;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Person person(UUID memberId) {
		return this.members.person(memberId);
	}

	/** The people of the status in the unit and under it. */
	List<Person> of(String unit, MemberStatus status) {
		return Stream.concat(this.organizations.find(unit).stream(), this.organizations.below(unit).stream())
			.filter(Unit::isBranch)
			.flatMap((branch) -> this.members.membersOf(branch.code(), status).stream())
			.toList();
	}

	void wait(ClassKind kind, UUID memberId) {
		this.waiting.add(kind, memberId, today());
	}

	/** Those who wait and whom such a class is still for. */
	List<Person> waiting(ClassKind kind) {
		return this.waiting.of(kind)
			.stream()
			.map(this.members::person)
			.filter((person) -> kind.isFor(person.status()))
			.toList();
	}

	void waitNoMore(ClassKind kind, UUID memberId) {
		this.waiting.remove(kind, memberId);
	}

}
