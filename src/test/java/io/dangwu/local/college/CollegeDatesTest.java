package io.dangwu.local.college;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.dangwu.member.MemberStatus;
import io.dangwu.member.PersonCategory;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The dates of the table for 2012, and what must hold on any day on which the college may
 * be created.
 */
class CollegeDatesTest {

	private static final LocalDate END_OF_2011 = LocalDate.parse("2011-12-31");

	private static final List<Sketch> PEOPLE = new Census(UnitRow.table()).people();

	@Test
	void givesEverybodyTheAgeOfTheTable() {
		assertThat(PEOPLE).allSatisfy((person) -> {
			var age = Period.between(person.journey().birth(), END_OF_2011).getYears();
			switch (person.category()) {
				case STUDENT -> assertThat(age).isBetween(18, 22);
				case STAFF -> assertThat(age).isBetween(25, 59);
				case RETIRED -> assertThat(age).isBetween(60, 85);
			}
		});
	}

	@Test
	void letsNothingHappenAfterTheYear2011() {
		assertThat(PEOPLE).allMatch((person) -> !person.journey().lastEvent().isAfter(END_OF_2011));
	}

	@Test
	void givesStudentsTheStepsOfTheirGroup() {
		assertThat(students(MemberStatus.FULL)).allSatisfy((student) -> {
			assertThat(student.enrolled()).isEqualTo("2009-09-01");
			assertThat(student.birth()).isBeforeOrEqualTo("1991-12-31");
			assertThat(student.milestones().activistOn()).isBeforeOrEqualTo("2009-12-31");
			assertThat(student.milestones().acceptedOn()).isBeforeOrEqualTo("2010-12-31");
		});
		assertThat(students(MemberStatus.PROBATIONARY)).allSatisfy((student) -> {
			assertThat(student.birth()).isBeforeOrEqualTo("1992-12-31");
			assertThat(student.milestones().activistOn()).isBeforeOrEqualTo("2010-12-31");
			assertThat(student.milestones().acceptedOn()).isBetween("2011-05-01", "2011-12-31");
			assertThat(student.milestones().approvedOn())
				.isBeforeOrEqualTo(student.milestones().acceptedOn().plusMonths(2));
		});
		assertThat(students(MemberStatus.PROSPECT)).allSatisfy((student) -> {
			assertThat(student.birth()).isBeforeOrEqualTo("1992-12-31");
			assertThat(student.milestones().activistOn()).isBeforeOrEqualTo("2010-12-31");
		});
		assertThat(Stream.concat(students(MemberStatus.APPLICANT).stream(), students(MemberStatus.ACTIVIST).stream()))
			.allMatch((student) -> !student.milestones().appliedOn().isAfter(LocalDate.parse("2011-11-30")));
	}

	@Test
	void keepsStudentsForThreeYears() {
		assertThat(PEOPLE).filteredOn(Sketch::category, PersonCategory.STUDENT)
			.extracting(Sketch::journey)
			.allMatch((student) -> student.enrolled().getMonthValue() == 9 && student.enrolled().getDayOfMonth() == 1
					&& student.leaves().equals(LocalDate.of(student.enrolled().getYear() + 3, 6, 30)));
	}

	@Test
	void leavesTheTablesOf2012AsTheyAre() {
		var dating = new Dating(College.START_OF_2012);

		assertThat(PEOPLE).allMatch((person) -> dating.move(person.journey()).equals(person.journey()));
	}

	@ParameterizedTest
	@MethodSource("daysOfCreation")
	void keepsEveryOrderWhenTheDatesMove(LocalDate created) {
		var dating = new Dating(created);

		var softly = new SoftAssertions();
		PEOPLE.stream().map((person) -> dating.move(person.journey())).forEach((journey) -> {
			softly.check(() -> assertThat(problem(journey, created)).isEmpty());
		});
		softly.assertAll();
	}

	@ParameterizedTest
	@MethodSource("daysOfCreation")
	void endsNoTermOfOfficeByTheDayOfCreation(LocalDate created) {
		var dating = new Dating(created);

		assertThat(UnitRow.table()).allSatisfy((unit) -> {
			var election = dating.moveElection(unit.lastElection(), 3);
			assertThat(election).isBeforeOrEqualTo(created);
			assertThat(election.plusYears(3)).isAfter(created);
		});
	}

	@Test
	void knowsTheTermOfEachBranch() {
		assertThat(College.of2012().units()).filteredOn((entry) -> entry.unit().parentCode() != null)
			.extracting((entry) -> entry.term().endsOn())
			.allMatch((end) -> end.isAfter(College.START_OF_2012));
	}

	private static Stream<LocalDate> daysOfCreation() {
		var days = IntStream.range(0, 400).mapToObj(LocalDate.parse("2026-10-01")::plusDays);
		return Stream.concat(days,
				Stream.of("2012-04-10", "2013-01-01", "2024-02-29", "2032-02-29", "2040-12-31").map(LocalDate::parse));
	}

	/**
	 * What is wrong with somebody's dates on the day of creation; empty when nothing is.
	 */
	private static String problem(Journey journey, LocalDate created) {
		var steps = journey.milestones();
		if (Period.between(journey.birth(), steps.appliedOn()).getYears() < 18) {
			return "too young " + journey;
		}
		if (journey.lastEvent().isAfter(created)) {
			return "in the future " + journey;
		}
		if (journey.hasLeftBy(created)) {
			return "gone " + journey;
		}
		if (steps.fullSince() == null && steps.probationEndsOn() != null
				&& steps.probationEndsOn().plusMonths(2).isBefore(created)) {
			return "probation long over " + journey;
		}
		return isInOrder(journey) ? "" : "out of order " + journey;
	}

	private static boolean isInOrder(Journey journey) {
		var steps = journey.milestones();
		return isOrdered(journey.enrolled(), steps.appliedOn()) && isOrdered(steps.appliedOn(), steps.activistOn())
				&& isOrdered(yearAfter(steps.activistOn()), steps.prospectOn())
				&& isOrdered(steps.prospectOn(), steps.acceptedOn())
				&& isOrdered(steps.acceptedOn(), steps.approvedOn())
				&& java.util.Objects.equals(steps.probationEndsOn(), yearAfter(steps.acceptedOn()))
				&& (steps.fullSince() == null || steps.fullSince().equals(steps.probationEndsOn()));
	}

	private static LocalDate yearAfter(LocalDate day) {
		return (day != null) ? day.plusYears(1) : null;
	}

	private static boolean isOrdered(LocalDate earlier, LocalDate later) {
		return earlier == null || later == null || !later.isBefore(earlier);
	}

	private static List<Journey> students(MemberStatus status) {
		return PEOPLE.stream()
			.filter((person) -> person.category() == PersonCategory.STUDENT && person.status() == status)
			.map(Sketch::journey)
			.toList();
	}

}
