package io.dangwu.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.NewApplicant;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class MemberDevelopmentProcessTest {

	@Autowired
	private Chain chain;

	@Autowired
	private CaseRegister cases;

	@Autowired
	private CaseInformation information;

	@Autowired
	private DevelopmentService developments;

	@Autowired
	private MemberService members;

	@AfterEach
	void todayAgain() {
		this.chain.endOfTest();
	}

	@ParameterizedTest(name = "applied on {0}: consent {1}, filing {2}")
	@CsvSource({ "2012-04-10, false, false", "2016-03-01, false, true", "2026-05-18, true, false" })
	void leadsFromApplicationToFullMembershipUnderEachLaw(String appliedOn, boolean consent, boolean filing) {
		var key = this.chain.appliedOn(appliedOn);

		this.chain.walkOn(key);

		var person = this.information.person(key);
		assertThat(this.chain.stage(key)).isEqualTo(Stage.FULL);
		assertThat(person.status()).isEqualTo(MemberStatus.FULL);
		assertThat(person.milestones().fullSince()).isEqualTo(person.milestones().acceptedOn().plusYears(1));
		assertThat(steps(key).contains(Step.CONSENT)).isEqualTo(consent);
		assertThat(steps(key).contains(Step.PROSPECT_FILING)).isEqualTo(filing);
		assertThat(steps(key).contains(Step.ACTIVIST_FILING)).isEqualTo(!appliedOn.startsWith("2012"));
		assertThat(steps(key)).containsSubsequence(Step.APPLICATION, Step.TALK, Step.ACTIVIST_DECISION, Step.PROPOSAL,
				Step.LISTING, Step.PRE_REVIEW, Step.ADMISSION_MEETING, Step.APPROVAL, Step.OATH,
				Step.CONVERSION_MEETING, Step.CONVERSION_APPROVAL, Step.ARCHIVE);
		assertThat(this.chain.openTasks(key)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "holdTalk", "inspectActivist", "approveAdmission", "reviewProbation" })
	void endsWithAWithdrawalAtAnyTime(String task) {
		var key = this.chain.waitingAt(task);

		this.developments.withdraw(key, this.chain.today(), "本人书面申请", Actor.SYSTEM);

		assertThat(this.chain.stage(key)).isEqualTo(Stage.WITHDRAWN);
		assertThat(this.information.person(key).status()).isEqualTo(MemberStatus.LEFT);
		assertThat(this.chain.openTasks(key)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "inspectActivist, WITHDRAWN", "reviewProbation, CANCELLED" })
	void beginsAnewForSomebodyWhoseFirstCaseEndedOtherwise(String task, Stage end) {
		var applicant = this.chain.anApplicant("2016-03-01");
		var first = this.chain.received(applicant);
		this.chain.walkTo(first, task);
		endAs(end, first);

		var second = this.chain.received(again(applicant, this.chain.today().plusDays(1)));

		assertThat(second).isNotEqualTo(first);
		assertThat(this.information.person(second).id()).isEqualTo(this.information.person(first).id());
		assertThat(this.information.person(second).status()).isEqualTo(MemberStatus.APPLICANT);
		assertThat(this.chain.stage(first)).isEqualTo(end);
		assertThat(steps(first)).contains(Step.ACTIVIST_DECISION);
		this.chain.walkTo(second, "inspectActivist");
		assertThat(this.chain.stage(second)).isEqualTo(Stage.ACTIVIST);
	}

	@Test
	void refusesANewApplicationBeforeTheFirstCaseEnded() {
		var applicant = this.chain.anApplicant("2016-03-01");
		var first = this.chain.received(applicant);
		this.chain.walkTo(first, "inspectActivist");
		var before = again(applicant, this.chain.today().minusDays(1));
		endAs(Stage.WITHDRAWN, first);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.developments.receive(before, Submission.OWN_UNIT, Actor.SYSTEM))
			.withMessageContaining("上一次流程办结日期");
	}

	@Test
	void refusesANewApplicationOfSomebodyWhoIsStillOnTheWay() {
		var applicant = this.chain.anApplicant("2016-03-01");
		this.chain.received(applicant);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.developments.receive(again(applicant, this.chain.today()), Submission.OWN_UNIT,
					Actor.SYSTEM))
			.withMessageContaining("正在发展过程中，不能重新申请");
	}

	@Test
	void opensNoSecondCaseForTheSamePerson() {
		var key = this.chain.appliedOn("2016-03-01");
		var person = this.information.person(key);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.developments.open(person, this.chain.today(), Submission.OWN_UNIT, Actor.SYSTEM))
			.withMessageContaining("已有正在办理的发展流程");
	}

	@Test
	void opensNoCaseForAMember() {
		var member = this.members.membersOf(Chain.BRANCH, MemberStatus.FULL).get(0);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.developments.open(member, LocalDate.now(), Submission.OWN_UNIT, Actor.SYSTEM))
			.withMessageContaining("现为正式党员");
	}

	@Test
	void refusesAnApplicantUnderEighteen() {
		var applicant = this.chain.anApplicant("2016-03-01");
		var young = new NewApplicant(applicant.name(), applicant.idNumber(), null, LocalDate.parse("1998-03-02"),
				applicant.category(), applicant.branchCode(), null, applicant.email(), applicant.appliedOn(), null,
				null, null, null, null);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.developments.receive(young, Submission.OWN_UNIT, Actor.SYSTEM))
			.withMessageContaining("未满 18 周岁")
			.withMessageContaining("第五条");
	}

	@Test
	void recordsToWhichOrganisationAReferredApplicantCame() {
		var key = this.developments.receive(this.chain.anApplicant("2016-03-01"), Submission.SUPERIOR_OF_UNIT,
				Actor.SYSTEM);

		assertThat(this.cases.find(key, Actor.SYSTEM).lines().get(0).reference()).contains("转到单位主管部门党组织");
	}

	@Test
	void isEnteredByTheSecretaryOfTheBranchOnly() {
		var stranger = new Actor("M00000001", Set.of());

		assertThatExceptionOfType(AccessRefused.class).isThrownBy(
				() -> this.developments.receive(this.chain.anApplicant("2016-03-01"), Submission.OWN_UNIT, stranger));
	}

	private void endAs(Stage end, String key) {
		if (end == Stage.WITHDRAWN) {
			this.developments.withdraw(key, this.chain.today(), "本人书面申请", Actor.SYSTEM);
		}
		else {
			this.chain.answer(key, "reviewProbation", Map.of("motion", "CANCEL"));
			this.chain.walkOn(key);
		}
	}

	private static NewApplicant again(NewApplicant one, LocalDate appliedOn) {
		return new NewApplicant(one.name(), one.idNumber(), null, one.birthDate(), one.category(), one.branchCode(),
				null, one.email(), appliedOn, null, null, null, null, null);
	}

	private List<Step> steps(String key) {
		return this.cases.find(key, Actor.SYSTEM).lines().stream().map(LineOfFile::step).toList();
	}

}
