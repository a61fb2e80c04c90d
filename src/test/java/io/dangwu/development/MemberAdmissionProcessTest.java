package io.dangwu.development;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.NewApplicant;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class MemberAdmissionProcessTest {

	@Autowired
	private Chain chain;

	@Autowired
	private CaseRegister cases;

	@Autowired
	private CaseInformation information;

	@Autowired
	private MemberService members;

	@AfterEach
	void todayAgain() {
		this.chain.endOfTest();
	}

	@Test
	void refusesThreeIntroducers() {
		var key = this.chain.waitingAt("appointIntroducers");

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(
				() -> this.chain.answer(key, "appointIntroducers", Map.of("introducers", ids(MemberStatus.FULL, 3))))
			.withMessageContaining("应为 2 名正式党员，现为 3 名");
	}

	@Test
	void refusesAnIntroducerOnProbation() {
		var key = this.chain.waitingAt("appointIntroducers");
		var mixed = List.of(ids(MemberStatus.FULL, 1).get(0), ids(MemberStatus.PROBATIONARY, 1).get(0));

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.chain.answer(key, "appointIntroducers", Map.of("introducers", mixed)))
			.withMessageContaining("不是正式党员");
	}

	@Test
	void stopsWhoIsNotPoliticallyQualified() {
		var key = this.chain.waitingAt("reviewPolitically");

		this.chain.answer(key, "reviewPolitically", Map.of("conclusion", "NOT_QUALIFIED"));

		assertThat(this.chain.stage(key)).isEqualTo(Stage.STOPPED);
		assertThat(this.chain.openTasks(key)).isEmpty();
	}

	@Test
	void trainsAgainWhoFailed() {
		var key = this.chain.waitingAt("trainProspect");

		this.chain.answer(key, "trainProspect", Map.of("result", "FAILED"));

		assertThat(this.chain.openTasks(key)).containsExactly("trainProspect");
	}

	@Test
	void letsADocumentedSpecialCaseGoOnWithoutEnoughTraining() {
		var key = this.chain.waitingAt("trainProspect");

		this.chain.answer(key, "trainProspect", Map.of("days", 2, "hours", 23, "reason", "援外任务，经批准"));

		assertThat(this.chain.openTasks(key)).containsExactly("reviewInCommittee");
	}

	@Test
	void educatesOnWhomTheCommitteeFindsNotQualified() {
		var key = this.chain.waitingAt("reviewInCommittee");

		this.chain.answer(key, "reviewInCommittee", Map.of("conclusion", "NOT_QUALIFIED", "approvals", 0));

		assertReturnedToCultivation(key);
	}

	@Test
	void returnsToTheCommitteeWhatThePreReviewDoesNotPass() {
		var key = this.chain.waitingAt("preReviewProspect");

		this.chain.answer(key, "preReviewProspect", Map.of("conclusion", "RETURNED"));

		assertThat(this.chain.openTasks(key)).containsExactly("reviewInCommittee");
	}

	@Test
	void doesNotPreReviewWhoLeavesWithinThreeMonthsUnlessAReasonIsGiven() {
		var key = this.chain.received(leaving(this.chain.anApplicant("2016-03-01"), LocalDate.of(2017, 6, 1)));
		this.chain.walkTo(key, "preReviewProspect");

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.chain.answer(key, "preReviewProspect", Map.of()))
			.withMessageContaining("一般不办理接收预备党员的手续");

		this.chain.answer(key, "preReviewProspect", Map.of("reason", "毕业后留校工作"));
		assertThat(this.chain.openTasks(key)).containsExactly("fillApplicationForm");
	}

	@Test
	void reviewsAnewWhenTheMeetingWasNotHeldWithinAMonth() {
		var key = this.chain.waitingAt("fillApplicationForm", "2026-05-18");

		this.chain.dayIs(this.chain.today().plusMonths(2).toString());
		this.chain.answer(key, "fillApplicationForm", Map.of());

		assertThat(this.chain.openTasks(key)).containsExactly("preReviewProspect");
	}

	@Test
	void remindsOfAMeetingThatIsLateAndLetsTheCaseStand() {
		var key = this.chain.waitingAt("conveneMeeting");

		this.chain.waitOut(key, "admissionMeetingOverdue");

		assertThat(this.chain.openTasks(key)).containsExactly("conveneMeeting");
	}

	@Test
	void educatesOnWhomTheMeetingDoesNotAccept() {
		var key = this.chain.waitingAt("enterTally");

		this.chain.answer(key, "enterTally", this.chain.halfInFavour());
		this.chain.answer(key, "confirmTally", Map.of());

		assertThat(line(key, Step.ADMISSION_MEETING).outcome()).isEqualTo(Outcome.NOT_PASSED);
		assertThat(line(key, Step.ADMISSION_MEETING).reason()).contains("未通过");
		assertReturnedToCultivation(key);
	}

	@Test
	void holdsANewMeetingWhereTooFewCame() {
		var key = this.chain.waitingAt("registerAttendance");

		this.chain.answer(key, "registerAttendance", Map.of("present", ids(MemberStatus.FULL, 4)));

		assertThat(line(key, Step.ADMISSION_MEETING).outcome()).isEqualTo(Outcome.INVALID_MEETING);
		assertThat(this.chain.openTasks(key)).containsExactly("conveneMeeting");
	}

	@Test
	void convenesAgainAfterAMeetingThatWasCalledOff() {
		var key = this.chain.waitingAt("conveneMeeting");

		this.chain.answer(key, "conveneMeeting", Map.of("decision", "CALL_OFF", "callOffReason", "台风停课"));

		assertThat(this.chain.openTasks(key)).containsExactly("conveneMeeting");
	}

	@Test
	void refusesAMeetingMoreThanAMonthAfterThePreReview() {
		var key = this.chain.waitingAt("conveneMeeting", "2026-05-18");
		var tooLate = line(key, Step.PRE_REVIEW).on().plusMonths(1).plusDays(1);

		this.chain.dayIs(tooLate.toString());

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.chain.answer(key, "conveneMeeting", Map.of()))
			.withMessageContaining("请重新报上级党委预审")
			.withMessageContaining("第十九条");
	}

	@Test
	void holdsTheMeetingAgainWhenTheGeneralBranchReturnsTheResolution() {
		var key = this.chain.waitingAt("examineAdmission");

		this.chain.answer(key, "examineAdmission", Map.of("conclusion", "RETURNED"));

		assertThat(this.chain.openTasks(key)).containsExactly("conveneMeeting");
	}

	@Test
	void approvesInMonthFiveOnlyWithAReasonRecordedBefore() {
		var key = this.chain.waitingAt("approveAdmission");
		var metOn = line(key, Step.ADMISSION_MEETING).on();

		this.chain.dayIs(metOn.plusMonths(2).toString());
		this.chain.answer(key, "approveAdmission", deferral(metOn.plusMonths(2)));
		this.chain.waitOut(key, "approvalDue");
		this.chain.dayIs(metOn.plusMonths(4).toString());
		this.chain.answer(key, "approveAdmission", Map.of());

		assertThat(this.chain.stage(key)).isEqualTo(Stage.PROBATIONARY);
		assertThat(this.information.probationEnd(key)).isEqualTo(metOn.plusYears(1));
	}

	@Test
	void refusesAnApprovalInMonthFiveWithoutAReason() {
		var key = this.chain.waitingAt("approveAdmission");
		this.chain.dayIs(line(key, Step.ADMISSION_MEETING).on().plusMonths(4).toString());

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.chain.answer(key, "approveAdmission", Map.of()))
			.withMessageContaining("请先登记延长审批的理由");
	}

	@Test
	void goesBackToTheMeetingWithAnApprovalAfterSixMonthsAndADay() {
		var key = this.chain.waitingAt("approveAdmission");
		this.chain.dayIs(line(key, Step.ADMISSION_MEETING).on().plusMonths(6).plusDays(1).toString());

		this.chain.answer(key, "approveAdmission", Map.of());

		assertThat(line(key, Step.APPROVAL).outcome()).isEqualTo(Outcome.VOID);
		assertThat(this.chain.openTasks(key)).containsExactly("conveneMeeting");
	}

	@Test
	void goesBackToTheMeetingWhenNobodyHasApprovedAfterSixMonths() {
		var key = this.chain.waitingAt("approveAdmission");

		this.chain.waitOut(key, "approvalLapsed");

		assertThat(line(key, Step.APPROVAL).outcome()).isEqualTo(Outcome.VOID);
		assertThat(this.chain.openTasks(key)).containsExactly("conveneMeeting");
	}

	@Test
	void educatesOnWhomTheCollegeRefuses() {
		var key = this.chain.waitingAt("approveAdmission");

		this.chain.answer(key, "approveAdmission", Map.of("decision", "REFUSED"));
		this.chain.answer(key, "announceAdmission", Map.of());

		assertReturnedToCultivation(key);
	}

	private void assertReturnedToCultivation(String key) {
		assertThat(this.chain.stage(key)).isEqualTo(Stage.ACTIVIST);
		assertThat(this.information.person(key).milestones().activistOn())
			.isEqualTo(line(key, Step.ACTIVIST_DECISION).on());
		this.chain.walkTo(key, "inspectActivist");
		assertThat(this.chain.openTasks(key)).containsExactly("inspectActivist");
	}

	private LineOfFile line(String key, Step step) {
		return this.cases.find(key, Actor.SYSTEM)
			.lines()
			.stream()
			.filter((line) -> line.step() == step)
			.reduce((one, two) -> two)
			.orElseThrow();
	}

	private List<String> ids(MemberStatus status, int number) {
		return this.members.membersOf(Chain.BRANCH, status)
			.stream()
			.limit(number)
			.map((member) -> member.id().toString())
			.toList();
	}

	private static Map<String, Object> deferral(LocalDate on) {
		var deferral = new HashMap<String, Object>(
				Map.of("decidedOn", on.toString(), "decision", "DEFERRED", "reason", "材料需要补充核实"));
		deferral.put("present", null);
		deferral.put("approvals", null);
		return deferral;
	}

	private static NewApplicant leaving(NewApplicant one, LocalDate on) {
		return new NewApplicant(one.name(), one.idNumber(), one.sex(), one.birthDate(), one.category(),
				one.branchCode(), null, one.email(), one.appliedOn(), null, on, null, null, null);
	}

}
