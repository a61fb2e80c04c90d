package io.dangwu.development;

import java.time.LocalDate;
import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.meeting.MeetingReading;
import io.dangwu.member.MemberStatus;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class MemberProbationProcessTest {

	@Autowired
	private Chain chain;

	@Autowired
	private CaseRegister cases;

	@Autowired
	private CaseInformation information;

	@Autowired
	private DevelopmentService developments;

	@Autowired
	private MeetingReading meetings;

	@Autowired
	private ProbationCourse course;

	@AfterEach
	void todayAgain() {
		this.chain.endOfTest();
	}

	@Test
	void extendsOnceAndThenConvertsFromTheNewEnd() {
		var key = this.chain.waitingAt("reviewProbation");
		var newEnd = this.information.probationEnd(key).plusMonths(6);

		this.chain.answer(key, "reviewProbation", Map.of("motion", "EXTEND", "newEnd", newEnd.toString()));
		this.chain.walkTo(key, "reviewProbation");

		assertThat(this.information.probationEnd(key)).isEqualTo(newEnd);
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.chain.answer(key, "reviewProbation",
					Map.of("motion", "EXTEND", "newEnd", newEnd.plusMonths(6).toString())))
			.withMessageContaining("不得再次延长");
		this.chain.walkOn(key);
		assertThat(this.information.person(key).milestones().fullSince()).isEqualTo(newEnd);
	}

	@Test
	void refusesAnExtensionOfFiveMonths() {
		var key = this.chain.waitingAt("reviewProbation");
		var tooShort = this.information.probationEnd(key).plusMonths(5).toString();

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.chain.answer(key, "reviewProbation", Map.of("motion", "EXTEND", "newEnd", tooShort)))
			.withMessageContaining("不在规定的期限内");
	}

	@Test
	void cancelsOnlyWithTheSuperiorsApproval() {
		var key = this.chain.waitingAt("reviewProbation");

		this.chain.answer(key, "reviewProbation", Map.of("motion", "CANCEL"));
		this.chain.walkTo(key, "approveConversion");

		assertThat(this.chain.stage(key)).isEqualTo(Stage.PROBATIONARY);
		this.chain.walkOn(key);
		assertThat(this.chain.stage(key)).isEqualTo(Stage.CANCELLED);
		assertThat(this.information.person(key).status()).isEqualTo(MemberStatus.CANCELLED);
	}

	@Test
	void putsAnotherMotionWhenNoneHasAMajority() {
		var key = this.chain.waitingAt("reviewProbation");
		this.chain.walkTo(key, "enterTally");

		this.chain.answer(key, "enterTally", this.chain.halfInFavour());
		this.chain.answer(key, "confirmTally", Map.of());

		assertThat(last(key, Step.CONVERSION_MEETING).outcome()).isEqualTo(Outcome.NO_DECISION);
		assertThat(this.chain.stage(key)).isEqualTo(Stage.PROBATIONARY);
		assertThat(this.chain.openTasks(key)).containsExactly("reviewProbation");
	}

	@Test
	void meetsAgainAfterAMeetingThatWasCalledOff() {
		var key = this.chain.waitingAt("reviewProbation");
		this.chain.walkTo(key, "conveneMeeting");

		this.chain.answer(key, "conveneMeeting", Map.of("decision", "CALL_OFF", "callOffReason", "临时停电"));

		assertThat(last(key, Step.CONVERSION_MEETING).outcome()).isEqualTo(Outcome.CALLED_OFF);
		assertThat(this.chain.openTasks(key)).containsExactly("conveneMeeting");
	}

	@Test
	void allowsAMonthForTheMeetingThatMakesGoodOneToWhichTooFewCame() {
		var key = this.chain.waitingAt("reviewProbation");
		this.chain.walkTo(key, "registerAttendance");
		var heldOn = this.chain.today();
		this.chain.dayIs(heldOn.plusDays(5).toString());

		this.chain.answer(key, "registerAttendance", Map.of("present", this.chain.oneVoter()));

		assertThat(last(key, Step.CONVERSION_MEETING).outcome()).isEqualTo(Outcome.INVALID_MEETING);
		assertThat(this.meetings.of(key).holdBy()).hasValue(heldOn.plusMonths(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "inspectProbationer", "applyForConversion", "reviewProbation", "conveneMeeting",
			"enterTally", "approveConversion" })
	void decidesAtOnceAfterABreachOfDisciplineWhereverProbationIs(String task) {
		var key = this.chain.waitingAt("inspectProbationer");
		this.chain.walkTo(key, task);

		this.developments.discipline(key, this.chain.today(), "纪检认定材料", Actor.SYSTEM);

		assertThat(this.chain.openTasks(key)).containsExactly("reviewProbation");
	}

	@ParameterizedTest
	@ValueSource(strings = { "inspectProbationer", "applyForConversion" })
	void goesOnWhereItWasWhenTheBreachIsMetByEducation(String task) {
		var key = this.chain.waitingAt("inspectProbationer");
		this.chain.walkTo(key, task);
		this.developments.discipline(key, this.chain.today(), "纪检认定材料", Actor.SYSTEM);

		this.chain.answer(key, "reviewProbation", Map.of("motion", "EDUCATE"));

		assertThat(last(key, Step.PROBATION_REVIEW).outcome()).isEqualTo(Outcome.EDUCATE);
		this.chain.walkTo(key, task);
		assertThat(this.chain.openTasks(key)).containsExactly(task);
		this.chain.walkOn(key);
		assertThat(this.chain.stage(key)).isEqualTo(Stage.FULL);
	}

	@Test
	void asksForNoSecondApplicationAfterABreachThatWasMetByEducation() {
		var key = this.chain.waitingAt("applyForConversion");
		this.chain.answer(key, "applyForConversion", Map.of());
		this.developments.discipline(key, this.chain.today(), "纪检认定材料", Actor.SYSTEM);

		this.chain.answer(key, "reviewProbation", Map.of("motion", "EDUCATE"));

		this.chain.waitOut(key, "conversionOpens");
		assertThat(this.chain.openTasks(key)).isEmpty();
		this.chain.waitOut(key, "probationEnded");
		assertThat(this.chain.openTasks(key)).containsExactly("reviewProbation");
	}

	@Test
	void cancelsAfterASeriousBreachOnlyByMeetingAndCollege() {
		var key = this.chain.waitingAt("inspectProbationer");
		this.developments.discipline(key, this.chain.today(), "纪检认定材料", Actor.SYSTEM);

		this.chain.answer(key, "reviewProbation", Map.of("motion", "CANCEL"));
		this.chain.walkTo(key, "approveConversion");

		assertThat(this.chain.stage(key)).isEqualTo(Stage.PROBATIONARY);
		this.chain.walkOn(key);
		assertThat(this.chain.stage(key)).isEqualTo(Stage.CANCELLED);
	}

	@Test
	void goesOnEducatingToTheNewEndWhenTheBreachExtendsProbation() {
		var key = this.chain.waitingAt("inspectProbationer");
		var newEnd = this.information.probationEnd(key).plusMonths(6);
		this.developments.discipline(key, this.chain.today(), "纪检认定材料", Actor.SYSTEM);

		this.chain.answer(key, "reviewProbation", Map.of("motion", "EXTEND", "newEnd", newEnd.toString()));
		this.chain.walkTo(key, "inspectProbationer");

		assertThat(this.information.probationEnd(key)).isEqualTo(newEnd);
	}

	@Test
	void offersWhatTheDayAllowsInTheReview() {
		var key = this.chain.waitingAt("inspectProbationer");

		assertThat(this.course.endsOfReview(key)).containsExactly(Outcome.EXTEND, Outcome.CANCEL, Outcome.EDUCATE);

		this.chain.walkTo(key, "reviewProbation");
		assertThat(this.course.endsOfReview(key)).containsExactly(Outcome.CONVERT, Outcome.EXTEND, Outcome.CANCEL);
	}

	@Test
	void refusesEducationAloneOnceProbationIsOver() {
		var key = this.chain.waitingAt("reviewProbation");

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.chain.answer(key, "reviewProbation", Map.of("motion", "EDUCATE")))
			.withMessageContaining("预备期已于");
	}

	@Test
	void remindsInThreeRungsOfAMissingApplicationAndLeavesTheDecisionToTheMeeting() {
		var key = this.chain.waitingAt("applyForConversion");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.chain.answer(key, "applyForConversion", Map.of("decision", "MISSING")))
			.withMessageContaining("请继续提醒本人");

		this.chain.waitOut(key, "applicationOverdue");
		this.chain.waitOut(key, "applicationEscalated");
		this.chain.waitOut(key, "applicationEscalatedToCollege");
		this.chain.answer(key, "applyForConversion", Map.of("decision", "MISSING"));
		this.chain.walkTo(key, "reviewProbation");

		assertThat(this.chain.openTasks(key)).containsExactly("reviewProbation");
	}

	@Test
	void approvesAConversionLateAllTheSame() {
		var key = this.chain.waitingAt("approveConversion");

		this.chain.waitOut(key, "conversionApprovalDue");
		this.chain.answer(key, "approveConversion", Map.of());

		assertThat(this.chain.stage(key)).isEqualTo(Stage.FULL);
	}

	@Test
	void putsAnotherMotionWhenTheCollegeRefuses() {
		var key = this.chain.waitingAt("approveConversion");

		this.chain.answer(key, "approveConversion", Map.of("decision", "REFUSED"));
		this.chain.answer(key, "announceConversion", Map.of());

		assertThat(this.chain.stage(key)).isEqualTo(Stage.PROBATIONARY);
		assertThat(this.chain.openTasks(key)).containsExactly("reviewProbation");
	}

	@Test
	void countsMembershipFromTheEndOfProbationHoweverLateTheDecision() {
		var key = this.chain.waitingAt("approveConversion");
		var end = this.information.probationEnd(key);
		this.chain.dayIs(LocalDate.from(end).plusMonths(3).toString());

		this.chain.answer(key, "approveConversion", Map.of());

		assertThat(this.information.person(key).milestones().fullSince()).isEqualTo(end);
	}

	private LineOfFile last(String key, Step step) {
		return this.cases.find(key, Actor.SYSTEM)
			.lines()
			.stream()
			.filter((line) -> line.step() == step)
			.reduce((one, two) -> two)
			.orElseThrow();
	}

}
