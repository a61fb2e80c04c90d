package io.dangwu.member;

import java.util.Set;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Each role sees the people of the handbook's table of roles and nobody else, in a list
 * and one by one.
 */
@ApplicationTest
@Transactional
class MemberDirectoryTest {

	@Autowired
	MemberDirectory directory;

	@Autowired
	MemberService members;

	@ParameterizedTest
	@ValueSource(
			strings = { "college-committee", "college-secretary", "college-deputy", "org-department", "party-office" })
	void showsEverybodyToTheCollege(String group) {
		var actor = actor(group);

		assertThat(this.directory.peopleOf(Unit.COLLEGE, actor, MemberStatus.FULL)).hasSizeGreaterThanOrEqualTo(496);
		assertThat(this.directory.person(full("ZZ06-T02"), actor).branchCode()).isEqualTo("ZZ06-T02");
		assertThat(this.directory.branches(actor)).hasSizeGreaterThanOrEqualTo(46);
	}

	@ParameterizedTest
	@ValueSource(strings = { "finance", "discipline", "auditor", "party-school", "member-ZZ01-T01",
			"probationary-ZZ01-T01", "mass-rep-ZZ01-T01", "youth-league-ZZ01" })
	void showsNobodyToThoseWhoSeeNoMemberData(String group) {
		var actor = actor(group);

		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.directory.peopleOf("ZZ01-T01", actor))
			.withMessage("您没有权限查看该党员信息");
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.directory.person(full("ZZ01-T01"), actor));
		assertThat(this.directory.branches(actor)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "branch-secretary-ZZ01-T01", "branch-committee-ZZ01-T01" })
	void showsABranchItsOwnPeople(String group) {
		var actor = actor(group);

		assertThat(this.directory.peopleOf("ZZ01-T01", actor)).extracting(Person::branchCode).containsOnly("ZZ01-T01");
		assertThat(this.directory.person(full("ZZ01-T01"), actor)).isNotNull();
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.directory.peopleOf("ZZ01-T02", actor));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.directory.peopleOf("ZZ01", actor));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.directory.person(full("ZZ01-T02"), actor));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.directory.maskedIdNumber(full("ZZ01-T02"), actor));
	}

	@Test
	void showsAGeneralBranchItselfAndWhatStandsUnderIt() {
		var actor = actor("general-branch-ZZ01");

		assertThat(this.directory.peopleOf("ZZ01", actor, MemberStatus.FULL)).hasSizeGreaterThanOrEqualTo(76);
		assertThat(this.directory.branches(actor)).hasSize(8);
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.directory.peopleOf("ZZ02", actor));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.directory.peopleOf(Unit.COLLEGE, actor));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.directory.person(full("ZZ02-T01"), actor));
	}

	@Test
	void showsAnOrganiserThoseWhoseCasesRun() {
		var actor = actor("organiser-ZZ01");

		assertThat(this.directory.peopleOf("ZZ01", actor)).isNotEmpty()
			.noneMatch((person) -> person.status() == MemberStatus.FULL);
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.directory.peopleOf("ZZ01-T01", actor, MemberStatus.FULL));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.directory.person(full("ZZ01-T01"), actor));
	}

	@Test
	void showsEverybodyThemselves() {
		var self = this.members.byNo("M01111001").orElseThrow();
		var actor = new Actor("M01111001", Set.of());

		assertThat(this.directory.person(self.id(), actor)).isEqualTo(self);
		assertThat(this.directory.maskedIdNumber(self.id(), actor)).isEqualTo("99****************");
		assertThat(this.directory.maskedMobile(self.id(), actor))
			.hasValueSatisfying((mobile) -> assertThat(mobile).matches("199\\*{4}\\d{4}"));
	}

	private UUID full(String branch) {
		return this.members.membersOf(branch, MemberStatus.FULL).get(0).id();
	}

	private static Actor actor(String group) {
		return new Actor("S00000000", Set.of(Role.parse(group).orElseThrow()));
	}

}
