package io.dangwu.local.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.dangwu.member.AppraisalGrade;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.MeritRegister;
import io.dangwu.member.Person;
import io.dangwu.member.PersonCategory;
import io.dangwu.organization.OrganizationService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whom the branches of the demonstration honour: members without a post, so that nobody
 * handles what is about themselves.
 */
@Component
class Deserving {

	private final MemberService members;

	private final MeritRegister merits;

	private final OrganizationService organizations;

	Deserving(MemberService members, MeritRegister merits, OrganizationService organizations) {
		this.members = members;
		this.merits = merits;
		this.organizations = organizations;
	}

	/** For an individual award of that kind, among those who were members on the day. */
	Optional<UUID> of(String kind, String branch, LocalDate day) {
		var one = switch (kind) {
			case "YXDY" -> full(branch, day).filter(this::isExcellent).findFirst();
			case "YRXF" -> full(branch, day).filter((person) -> person.category() == PersonCategory.STAFF)
				.reduce((before, last) -> last);
			default -> students(branch, day).findFirst();
		};
		return one.map(Person::id);
	}

	/** All who were full members on the day, the longest first. */
	Stream<Person> members(String branch, LocalDate day) {
		return this.members.membersOf(branch, MemberStatus.FULL)
			.stream()
			.filter((person) -> isBy(person.milestones().fullSince(), day))
			.sorted(Comparator.comparing((Person person) -> Objects.requireNonNull(person.milestones().fullSince()))
				.thenComparing(Person::memberNo));
	}

	boolean isIdle(Person person) {
		return this.organizations.postsOf(person.userId()).isEmpty();
	}

	private boolean isExcellent(Person person) {
		return this.merits.of(person.id())
			.appraisals()
			.stream()
			.anyMatch((appraisal) -> appraisal.grade() == AppraisalGrade.EXCELLENT);
	}

	private Stream<Person> full(String branch, LocalDate day) {
		return members(branch, day).filter(this::isIdle);
	}

	private Stream<Person> students(String branch, LocalDate day) {
		return this.members.membersOf(branch, MemberStatus.FULL, MemberStatus.PROBATIONARY)
			.stream()
			.filter((person) -> person.category() == PersonCategory.STUDENT)
			.filter((person) -> isBy(person.milestones().acceptedOn(), day))
			.filter(this::isIdle);
	}

	private static boolean isBy(@Nullable LocalDate day, LocalDate last) {
		return day != null && !day.isAfter(last);
	}

}
