package io.dangwu.development;

import java.time.LocalDate;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.member.Admission;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class IntakeProcessTest {

	private static final Actor SECRETARY = new Actor("M01110001",
			Set.of(Role.of(RoleKind.BRANCH_SECRETARY, Chain.BRANCH)));

	@Autowired
	private IntakeService intake;

	@Autowired
	private MemberService members;

	@Autowired
	private CaseRegister cases;

	@Autowired
	private Chain chain;

	@AfterEach
	void todayAgain() {
		this.chain.endOfTest();
	}

	@ParameterizedTest
	@CsvSource({ "APPLICANT, 0, holdTalk", "ACTIVIST, 1, inspectActivist", "PROSPECT, 0, appointIntroducers",
			"PROBATIONARY, 1, applyForConversion" })
	void goesOnWhereThePersonStandsAndComesToItsEnd(MemberStatus status, int inspections, String task) {
		var person = inTheRegister(status);

		var key = this.intake.takeUp(person.id(), inspections, SECRETARY);

		this.chain.walkTo(key, task);
		assertThat(this.chain.openTasks(key)).containsExactly(task);
		assertThat(this.intake.waiting(SECRETARY)).noneMatch((one) -> one.id().equals(person.id()));
		this.chain.walkOn(key);
		assertThat(this.chain.stage(key)).isEqualTo(Stage.FULL);
	}

	@Test
	void countsTheTimeServedAndTheInspectionsOfThePapers() {
		var person = inTheRegister(MemberStatus.ACTIVIST);

		var key = this.intake.takeUp(person.id(), 2, SECRETARY);

		assertThat(this.cases.find(key, SECRETARY).lines()).extracting("step")
			.containsExactly(Step.APPLICATION, Step.ACTIVIST_DECISION, Step.INSPECTION, Step.INSPECTION);
	}

	@Test
	void refusesWhoHasACaseAndWhatNoPaperCanShow() {
		var person = inTheRegister(MemberStatus.ACTIVIST);
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.intake.takeUp(person.id(), 21, SECRETARY))
			.withMessage("已完成的考察次数应为 0 至 20 次");
		this.intake.takeUp(person.id(), 0, SECRETARY);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.intake.takeUp(person.id(), 0, SECRETARY))
			.withMessageContaining("已有正在办理的发展流程");
	}

	@Test
	void isForTheSecretaryOfTheBranchAlone() {
		var person = inTheRegister(MemberStatus.APPLICANT);
		var other = new Actor("M01130001", Set.of(Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T02")));

		assertThat(this.intake.waiting(SECRETARY)).anyMatch((one) -> one.id().equals(person.id()));
		assertThat(this.intake.waiting(other)).noneMatch((one) -> one.id().equals(person.id()));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.intake.takeUp(person.id(), 0, other));
	}

	private Person inTheRegister(MemberStatus status) {
		this.chain.dayIs("2016-03-01");
		var id = this.members.register(this.chain.anApplicant("2016-03-01"), Actor.SYSTEM).id();
		if (status != MemberStatus.APPLICANT) {
			this.members.reach(id, MemberStatus.ACTIVIST, LocalDate.parse("2016-05-01"));
			this.chain.dayIs("2016-12-01");
		}
		if (status == MemberStatus.PROSPECT || status == MemberStatus.PROBATIONARY) {
			this.members.reach(id, MemberStatus.PROSPECT, LocalDate.parse("2017-05-02"));
			this.chain.dayIs("2017-06-01");
		}
		if (status == MemberStatus.PROBATIONARY) {
			this.members.admit(id, new Admission(LocalDate.parse("2017-09-01"), LocalDate.parse("2017-10-01"),
					LocalDate.parse("2018-09-01")));
			this.chain.dayIs("2018-04-01");
		}
		return this.members.person(id);
	}

}
