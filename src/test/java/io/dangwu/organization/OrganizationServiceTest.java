package io.dangwu.organization;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@RecordApplicationEvents
@Transactional
class OrganizationServiceTest {

	private static final Actor ORG_DEPARTMENT = new Actor("M07320008", Set.of(Role.of(RoleKind.ORG_DEPARTMENT)));

	@Autowired
	OrganizationService organizations;

	@Autowired
	Appointments appointments;

	@Autowired
	Turnover turnover;

	@Autowired
	DemonstrationClock clock;

	@Autowired
	ApplicationEvents events;

	@AfterEach
	void returnToThePresent() {
		this.clock.reset();
	}

	@Test
	void knowsTheTree() {
		assertThat(this.organizations.unit("ZZ01-T01").name()).isEqualTo("工商管理教研室党支部");
		assertThat(this.organizations.superior("ZZ01-T01").code()).isEqualTo("ZZ01");
		assertThat(this.organizations.superior("ZD01").code()).isEqualTo(Unit.COLLEGE);
		assertThat(this.organizations.below("ZZ06")).extracting(Unit::code)
			.containsExactly("ZZ06-S01", "ZZ06-S02", "ZZ06-T01", "ZZ06-T02");
		assertThat(this.organizations.find("ZZ77")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ZZ01-T01,ZZ01,true", "ZZ01-T01,ZZ00,true", "ZZ01,ZZ01,true", "ZZ01,ZZ01-T01,false",
			"ZZ02-T01,ZZ01,false", "ZZ77,ZZ00,false" })
	void knowsWhatStandsUnderWhat(String unit, String ancestor, boolean within) {
		assertThat(this.organizations.within(unit, ancestor)).isEqualTo(within);
	}

	@Test
	void letsRolesFollowFromPosts() {
		assertThat(this.organizations.rolesOf("M01110001")).containsExactlyInAnyOrder(
				Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T01"), Role.of(RoleKind.BRANCH_COMMITTEE, "ZZ01-T01"));
		assertThat(this.organizations.rolesOf("M07310007"))
			.containsExactlyInAnyOrder(Role.of(RoleKind.COLLEGE_SECRETARY), Role.of(RoleKind.COLLEGE_COMMITTEE));
		assertThat(this.organizations.rolesOf("M01110008")).isEmpty();
	}

	@Test
	void findsTheHoldersOfARole() {
		assertThat(this.organizations.holders(Role.of(RoleKind.BRANCH_COMMITTEE, "ZZ01-T01")))
			.containsExactly("M01110001", "M01110002", "M01110003");
		assertThat(this.organizations.holders(Role.of(RoleKind.ORG_DEPARTMENT))).contains("M07320008", "M07320009");
	}

	@Test
	void makesTheSecretaryTheCommitteeOfABranchThatHasNone() {
		assertThat(this.organizations.holders(Role.of(RoleKind.BRANCH_COMMITTEE, "ZZ06-T02")))
			.containsExactly("M06120001");
	}

	@ParameterizedTest
	@CsvSource({ "BRANCH_SECRETARY,ZZ01-T01,branch-secretary-ZZ01-T01", "GENERAL_BRANCH,ZZ01-T01,general-branch-ZZ01",
			"GENERAL_BRANCH,ZD01,org-department", "BRANCH_SECRETARY,ZZ01,general-branch-ZZ01",
			"ORGANISER,ZZ01-T01,organiser-ZZ01", "ORGANISER,ZD02,org-department",
			"YOUTH_LEAGUE,ZZ01-S01,youth-league-ZZ01", "PARTY_SCHOOL,ZZ01-T01,party-school",
			"MEMBER,ZZ01-T01,member-ZZ01-T01", "MASS_REP,ZD01,mass-rep-ZD01" })
	void sendsATaskToTheGroupThatAnswersForIt(RoleKind kind, String unit, String group) {
		assertThat(this.organizations.candidateGroups(kind, unit)).containsExactly(group);
	}

	@Test
	void sendsATaskUpwardsAsWellWhereNobodyHoldsTheRole() {
		release("ZZ01-T01", PostKind.SECRETARY);
		release("ZD01", PostKind.SECRETARY);

		assertThat(this.organizations.candidateGroups(RoleKind.BRANCH_SECRETARY, "ZZ01-T01"))
			.containsExactly("branch-secretary-ZZ01-T01", "general-branch-ZZ01");
		assertThat(this.organizations.candidateGroups(RoleKind.BRANCH_SECRETARY, "ZD01"))
			.containsExactly("branch-secretary-ZD01", "org-department");
		assertThat(this.organizations.candidateGroups(RoleKind.YOUTH_LEAGUE, "ZZ07-A01"))
			.containsExactly("youth-league-ZZ07", "org-department");
	}

	@Test
	void tellsWhoTookAPost() {
		this.appointments.appoint("M01110008", "ZZ01", PostKind.ORGANISER, today(), null, ORG_DEPARTMENT);

		assertThat(this.organizations.rolesOf("M01110008")).containsExactly(Role.of(RoleKind.ORGANISER, "ZZ01"));
		assertThat(this.events.stream(PostTaken.class))
			.containsExactly(new PostTaken("M01110008", "ZZ01", PostKind.ORGANISER));
	}

	@Test
	void takesTheRolesAwayOnTheDayAPostEnds() {
		release("ZZ01-T01", PostKind.SECRETARY);

		assertThat(this.organizations.rolesOf("M01110001")).isEmpty();
		assertThat(this.events.stream(PostLeft.class))
			.containsExactly(new PostLeft("M01110001", "ZZ01-T01", PostKind.SECRETARY));
	}

	@Test
	void givesNoRolesBeforeAPostBegins() {
		this.appointments.appoint("M01110008", "ZZ01", PostKind.ORGANISER, today().plusDays(1), null, ORG_DEPARTMENT);

		assertThat(this.organizations.rolesOf("M01110008")).isEmpty();
	}

	@Test
	void tellsOfAPostOnTheDayItBegins() {
		this.appointments.appoint("M01110008", "ZZ01", PostKind.ORGANISER, today().plusDays(40), today().plusDays(50),
				ORG_DEPARTMENT);
		this.turnover.announce();
		this.events.clear();

		this.clock.advance(Duration.ofDays(40));
		this.turnover.announce();
		this.clock.advance(Duration.ofDays(10));
		this.turnover.announce();
		this.turnover.announce();

		assertThat(this.events.stream(PostTaken.class))
			.containsExactly(new PostTaken("M01110008", "ZZ01", PostKind.ORGANISER));
		assertThat(this.events.stream(PostLeft.class))
			.containsExactly(new PostLeft("M01110008", "ZZ01", PostKind.ORGANISER));
	}

	@Test
	void refusesASecondSecretary() {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.appointments.appoint("M01110008", "ZZ01-T01", PostKind.SECRETARY, today(), null,
					ORG_DEPARTMENT))
			.withMessage("工商管理教研室党支部已有在任的书记，请先办理免职");
	}

	@Test
	void refusesAPostThatTheUnitDoesNotHave() {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.appointments.appoint("M01110008", "ZZ01-T01", PostKind.FINANCE_STAFF, today(),
					today(), ORG_DEPARTMENT))
			.withMessage("工商管理教研室党支部不设财务工作人员\n任职截止日期应当晚于任职日期");
	}

	@Test
	void refusesToEndAPostBeforeItBegan() {
		var post = this.organizations.postsOf("M01110001").get(0);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.organizations.release(post.id(), post.since().minusDays(1), ORG_DEPARTMENT))
			.withMessage("免职日期不能早于任职日期");
	}

	@Test
	void letsOnlyTheOrganisationDepartmentKeepPosts() {
		var secretary = new Actor("M01110001", this.organizations.rolesOf("M01110001"));

		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.appointments.appoint("M01110008",
				"ZZ01-T01", PostKind.COMMITTEE_MEMBER, today(), null, secretary));
	}

	private void release(String unit, PostKind kind) {
		this.organizations.postsIn(unit)
			.stream()
			.filter((post) -> post.kind() == kind)
			.forEach((post) -> this.organizations.release(post.id(), today(), ORG_DEPARTMENT));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
