package io.dangwu.local.college;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.dangwu.member.MemberStatus;
import io.dangwu.member.PersonCategory;
import io.dangwu.member.RegisterEntry;
import io.dangwu.organization.Category;
import io.dangwu.organization.OrganizationEntry;
import io.dangwu.organization.OrganizationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CollegeFiguresTest {

	private static final College COLLEGE = College.of2012();

	@ParameterizedTest
	@CsvSource({ "ZZ01,37,112,76,73,2240", "ZZ02,31,82,59,54,1640", "ZZ03,29,78,56,51,1600", "ZZ04,27,88,57,58,1720",
			"ZZ05,24,52,42,34,1050", "ZZ06,18,38,32,24,750", "ZZ07,92,0,90,2,", "ZZ08,54,0,54,0,", "ZD01,14,0,14,0,",
			"ZD02,16,0,16,0," })
	void hasTheMembersOfEachUnit(String unit, int staff, int students, int full, int probationary, Integer enrolled) {
		var members = people((person) -> person.branchCode().startsWith(unit) && person.status().isMember());

		assertThat(members).hasSize(staff + students);
		assertThat(members).filteredOn((person) -> person.occupation().category(), PersonCategory.STUDENT)
			.hasSize(students);
		assertThat(members).filteredOn(RegisterEntry::status, MemberStatus.FULL).hasSize(full);
		assertThat(members).filteredOn(RegisterEntry::status, MemberStatus.PROBATIONARY).hasSize(probationary);
		assertThat(units((entry) -> entry.unit().code().equals(unit)))
			.extracting((entry) -> entry.scope().enrolledStudents())
			.containsExactly(enrolled);
	}

	@ParameterizedTest
	@CsvSource({ "ZZ01,TEACHER,9:8 8:8 8:8 8:8", "ZZ01,STUDENT,29:11 29:11 29:11 29:11", "ZZ02,TEACHER,10:9 9:9 9:9",
			"ZZ02,STUDENT,29:11 28:11 28:10", "ZZ03,TEACHER,9:8 9:9 8:8", "ZZ03,STUDENT,27:11 27:10 27:10",
			"ZZ04,TEACHER,8:7 8:8 8:8", "ZZ04,STUDENT,31:12 30:11 30:11", "ZZ05,TEACHER,11:11 11:11",
			"ZZ05,STUDENT,27:10 27:10", "ZZ06,TEACHER,10:10 6:6", "ZZ06,STUDENT,20:8 20:8",
			"ZZ07,OFFICE,12:11 12:11 12:12 12:12 11:11 11:11 11:11 11:11", "ZZ08,RETIRED,27:27 27:27",
			"ZD01,OFFICE,14:14", "ZD02,OFFICE,16:16" })
	void hasTheMembersAndFullMembersOfEachBranch(String unit, Category category, String heads) {
		var branches = units((entry) -> entry.unit().isBranch() && entry.unit().code().startsWith(unit)
				&& entry.unit().category() == category);

		assertThat(branches).extracting((entry) -> heads(entry.unit().code())).containsExactly(heads.split(" "));
	}

	@Test
	void hasAsManyPeopleOfEachStatus() {
		assertThat(byStatus((person) -> true)).isEqualTo(Map.of(MemberStatus.FULL, 496L, MemberStatus.PROBATIONARY,
				296L, MemberStatus.PROSPECT, 346L, MemberStatus.ACTIVIST, 1297L, MemberStatus.APPLICANT, 2004L));
		assertThat(byStatus((person) -> person.occupation().category() == PersonCategory.STUDENT))
			.isEqualTo(Map.of(MemberStatus.FULL, 160L, MemberStatus.PROBATIONARY, 290L, MemberStatus.PROSPECT, 340L,
					MemberStatus.ACTIVIST, 1280L, MemberStatus.APPLICANT, 1980L));
		assertThat(byStatus((person) -> person.occupation().category() == PersonCategory.RETIRED))
			.isEqualTo(Map.of(MemberStatus.FULL, 54L));
	}

	@Test
	void hasAStudentMemberForTwentyStudents() {
		var enrolled = COLLEGE.units()
			.stream()
			.map((entry) -> entry.scope().enrolledStudents())
			.mapToInt((number) -> (number != null) ? number : 0)
			.sum();

		assertThat(enrolled).isEqualTo(9000).isEqualTo(450 * 20);
	}

	@Test
	void hasThreeHundredAndTwentyTwoFullMembersInTheSixDepartments() {
		assertThat(
				people((person) -> person.status() == MemberStatus.FULL && person.branchCode().matches("ZZ0[1-6].*")))
			.hasSize(322);
	}

	@Test
	void hasOneActivistOfTheStaffInEachTeacherBranch() {
		var activists = people((person) -> person.status() == MemberStatus.ACTIVIST
				&& person.occupation().category() == PersonCategory.STAFF);

		assertThat(activists).hasSize(17)
			.extracting(RegisterEntry::branchCode)
			.doesNotHaveDuplicates()
			.allMatch((code) -> code.contains("-T"));
	}

	@Test
	void hasFortySixBranchesOverTwentyTwoTeachingOffices() {
		var offices = units((entry) -> entry.unit().category() == Category.TEACHER).stream()
			.flatMap((entry) -> entry.scope().covers().stream());

		assertThat(units((entry) -> entry.unit().isBranch())).hasSize(46);
		assertThat(units((entry) -> entry.unit().type() == OrganizationType.DIRECT_BRANCH)).hasSize(2);
		assertThat(offices).hasSize(22).doesNotHaveDuplicates();
	}

	@Test
	void givesTheReasonWhereAUnitIsNotSetUpAsUsual() {
		assertThat(units((entry) -> entry.scope().covers().size() > 1)).hasSize(5)
			.allMatch((entry) -> entry.scope().crossDepartmentReason() != null);
		assertThat(units((entry) -> entry.founding().approvalReason() != null))
			.extracting((entry) -> entry.unit().code())
			.containsExactly("ZZ05", "ZZ06");
	}

	@Test
	void consistsOfTheSamePeopleInEveryDating() {
		var other = College.dated(LocalDate.parse("2026-11-23"));

		assertThat(identities(other)).isEqualTo(identities(COLLEGE));
		assertThat(other.colleagues()).isEqualTo(COLLEGE.colleagues());
	}

	private static List<String> identities(College college) {
		return college.people()
			.stream()
			.map((person) -> person.memberNo() + person.name() + person.identity().sex() + person.status()
					+ person.occupation().post())
			.toList();
	}

	private static Map<MemberStatus, Long> byStatus(Predicate<RegisterEntry> which) {
		return people(which).stream().collect(Collectors.groupingBy(RegisterEntry::status, Collectors.counting()));
	}

	private static String heads(String branch) {
		var members = people((person) -> person.branchCode().equals(branch) && person.status().isMember());
		return members.size() + ":" + members.stream().filter((person) -> person.status() == MemberStatus.FULL).count();
	}

	private static List<RegisterEntry> people(Predicate<RegisterEntry> which) {
		return COLLEGE.people().stream().filter(which).toList();
	}

	private static List<OrganizationEntry> units(Predicate<OrganizationEntry> which) {
		return COLLEGE.units().stream().filter(which).toList();
	}

}
