package io.dangwu.local.college;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.dangwu.member.Colleague;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.RegisterEntry;
import io.dangwu.organization.OrganizationEntry;
import io.dangwu.organization.PostEntry;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CollegePostsTest {

	private static final Set<PostKind> COMMITTEE = Set.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY,
			PostKind.COMMITTEE_MEMBER);

	private static final College COLLEGE = College.of2012();

	@Test
	void givesNobodyTwoPosts() {
		assertThat(COLLEGE.posts()).extracting(PostEntry::holder).doesNotHaveDuplicates();
	}

	@Test
	void givesPostsToFullMembersAndToColleaguesOutsideTheParty() {
		var full = COLLEGE.people()
			.stream()
			.filter((person) -> person.status() == MemberStatus.FULL)
			.map(RegisterEntry::memberNo)
			.collect(Collectors.toSet());
		var colleagues = COLLEGE.colleagues().stream().map(Colleague::staffNo).collect(Collectors.toSet());

		assertThat(posts((post) -> !full.contains(post.holder()))).hasSize(52)
			.allMatch((post) -> colleagues.contains(post.holder()));
		assertThat(colleagues).hasSize(52);
	}

	@Test
	void givesARoleWithEachPost() {
		var units = COLLEGE.units()
			.stream()
			.map(OrganizationEntry::unit)
			.collect(Collectors.toMap(Unit::code, Function.identity()));

		assertThat(COLLEGE.posts()).allMatch((post) -> !post.kind().roles(units.get(post.unit())).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "ZZ00,7", "ZZ01,5", "ZZ08,5", "ZZ01-T01,3", "ZZ05-T01,5", "ZZ06-T02,1", "ZZ01-S01,5", "ZZ06-S01,3",
			"ZZ08-R01,5", "ZD01,5" })
	void givesEachUnitItsCommitteeWithOneSecretary(String unit, int seats) {
		var committee = posts((post) -> post.unit().equals(unit) && COMMITTEE.contains(post.kind()));

		assertThat(committee).hasSize(seats);
		assertThat(committee).filteredOn(PostEntry::kind, PostKind.SECRETARY).hasSize(1);
	}

	@Test
	void givesEachGeneralBranchAnOrganiserAndEachDepartmentALeagueSecretary() {
		assertThat(posts((post) -> post.kind() == PostKind.ORGANISER)).extracting(PostEntry::unit)
			.containsExactly("ZZ01", "ZZ02", "ZZ03", "ZZ04", "ZZ05", "ZZ06", "ZZ07", "ZZ08");
		assertThat(posts((post) -> post.kind() == PostKind.YOUTH_LEAGUE_SECRETARY)).extracting(PostEntry::unit)
			.containsExactly("ZZ01", "ZZ02", "ZZ03", "ZZ04", "ZZ05", "ZZ06");
		assertThat(posts((post) -> post.kind() == PostKind.MASS_REPRESENTATIVE)).hasSize(46);
	}

	@Test
	void givesThePostsOfTheCollegeToMembersOfTheOffices() {
		assertThat(posts((post) -> post.unit().equals(Unit.COLLEGE)))
			.allMatch((post) -> post.holder().startsWith("M07"))
			.extracting(PostEntry::kind)
			.contains(PostKind.PARTY_OFFICE_STAFF, PostKind.ORG_DEPARTMENT_STAFF, PostKind.PARTY_SCHOOL_STAFF,
					PostKind.FINANCE_STAFF, PostKind.DISCIPLINE_STAFF, PostKind.AUDITOR);
	}

	@Test
	void makesHeadsOfOfficesAndCounsellorsSecretaries() {
		var secretaries = posts((post) -> post.kind() == PostKind.SECRETARY && post.unit().contains("-"));

		assertThat(secretaries).filteredOn((post) -> post.unit().contains("-T"))
			.allMatch((post) -> "教研室主任".equals(person(post.holder()).occupation().post()));
		assertThat(secretaries).filteredOn((post) -> post.unit().contains("-S"))
			.allMatch((post) -> "辅导员".equals(person(post.holder()).occupation().post()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2012-04-10", "2026-01-01", "2026-11-23", "2028-02-29", "2030-12-31" })
	void letsPostsBeginInMembershipAndInTheTermThatRuns(LocalDate created) {
		var college = College.dated(created);
		Map<String, OrganizationEntry> units = college.units()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.unit().code(), Function.identity()));
		Map<String, RegisterEntry> people = college.people()
			.stream()
			.collect(Collectors.toMap(RegisterEntry::memberNo, Function.identity()));

		assertThat(college.posts()).allSatisfy((post) -> assertThat(post.since()).isBeforeOrEqualTo(created)
			.isAfterOrEqualTo(units.get(post.unit()).term().lastElectionOn()));
		assertThat(college.posts()).filteredOn((post) -> people.containsKey(post.holder()))
			.allMatch(
					(post) -> !post.since().isBefore(people.get(post.holder()).membership().milestones().fullSince()));
	}

	private static RegisterEntry person(String memberNo) {
		return COLLEGE.people()
			.stream()
			.filter((person) -> person.memberNo().equals(memberNo))
			.findFirst()
			.orElseThrow();
	}

	private static List<PostEntry> posts(Predicate<PostEntry> which) {
		return COLLEGE.posts().stream().filter(which).toList();
	}

}
