package io.dangwu.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.member.MemberService;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
@Transactional
class CareServiceTest {

	private static final Actor SECRETARY = actor("branch-secretary-ZZ01-T01");

	private static final Actor GENERAL_BRANCH = actor("general-branch-ZZ01");

	private static final NewVisit BY_THE_BRANCH = new NewVisit(CareKind.HARDSHIP_AID, LocalDate.parse("2012-01-18"),
			"家中变故，送去补助", new BigDecimal("500.00"));

	private static final NewVisit BY_THE_GENERAL_BRANCH = new NewVisit(CareKind.VISIT, LocalDate.parse("2012-01-20"),
			"总支走访老党员", null);

	@Autowired
	CareService care;

	@Autowired
	MemberService members;

	private UUID member;

	@BeforeEach
	void aMember() {
		this.member = this.members.byNo("M01110006").orElseThrow().id();
	}

	@ParameterizedTest
	@CsvSource({ "branch-secretary-ZZ01-T01, 1", "general-branch-ZZ01, 2", "org-department, 2",
			"branch-secretary-ZZ01-T02, 0", "general-branch-ZZ02, 0" })
	void isReadByTheUnitItsSuperiorAndTheOrganisationDepartment(String group, int read) {
		this.care.enter(this.member, BY_THE_BRANCH, SECRETARY);
		this.care.enter(this.member, BY_THE_GENERAL_BRANCH, GENERAL_BRANCH);

		assertThat(this.care.of(this.member, actor(group))).hasSize(read);
		assertThat(this.care.all(actor(group)).stream().filter((one) -> one.memberId().equals(this.member)))
			.hasSize(read);
	}

	@ParameterizedTest
	@CsvSource({ "party-office", "college-committee", "college-secretary", "college-deputy", "party-school", "finance",
			"discipline", "auditor", "branch-committee-ZZ01-T01", "organiser-ZZ01", "member-ZZ01-T01",
			"probationary-ZZ01-T01", "applicant-ZZ01-T01", "youth-league-ZZ01", "mass-rep-ZZ01-T01" })
	void isClosedToEverybodyElse(String group) {
		var actor = actor(group);

		assertThat(this.care.reads(actor)).isFalse();
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.care.all(actor));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.care.of(this.member, actor));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.care.enter(this.member, BY_THE_BRANCH, actor));
	}

	@Test
	void isNotEnteredByAnotherBranchNorByTheDepartmentThatReadsIt() {
		for (var group : Set.of("branch-secretary-ZZ01-T02", "general-branch-ZZ02", "org-department")) {
			assertThatExceptionOfType(AccessRefused.class).as(group)
				.isThrownBy(() -> this.care.enter(this.member, BY_THE_BRANCH, actor(group)));
		}
	}

	@Test
	void keepsWhatWasWrittenOutOfLogsAndOutOfThePersonsDownload(CapturedOutput log) {
		this.care.enter(this.member, BY_THE_BRANCH, SECRETARY);

		assertThat(log.getOut()).contains("HARDSHIP_AID of M01110006 entered").doesNotContain("家中变故");
		assertThat(this.care.of(this.member).toString()).contains("500.00 元").doesNotContain("家中变故");
		assertThat(BY_THE_BRANCH.toString()).doesNotContain("家中变故");
		assertThat(this.care.of(this.member, SECRETARY).toString()).doesNotContain("家中变故");
	}

	@Test
	void isForMembers() {
		var applicant = this.members.byNo("M01111001").orElseThrow().id();

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.care.enter(applicant, BY_THE_BRANCH, SECRETARY))
			.withMessage("只登记对党员的走访慰问和帮扶");
	}

	private static Actor actor(String group) {
		return new Actor("M00000000", Set.of(Role.parse(group).orElseThrow()));
	}

}
