package io.dangwu.election;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Appointments;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Nobody of the superior decides in an election that is their own cause. */
@ApplicationTest
class OwnCauseTest {

	private static final String DAY = "2026-06-01";

	private static final String MEETING = "2026-06-08";

	private static final String CONCERNED = "您本人是本次选举的被推荐人、候选人或者当选人";

	@Autowired
	private Electorate electorate;

	@Autowired
	private Appointments appointments;

	@Autowired
	private Cases cases;

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void refusesAWinnerWhoWasWrittenInTheApprovalOfTheResult() {
		var run = meeting(this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3));
		run.counted(10, Map.of(0, 9, 1, 8, 2, 3, 3, 3, 5, 7))
			.secretaryElected(MEETING, List.of(0, 1, 5), 1, 3)
			.reported(MEETING);
		var answer = Map.of("decision", "APPROVED", "decidedOn", MEETING, "reference", "院党〔2026〕12号");

		refuses(sits(run, 5, PostKind.COMMITTEE_MEMBER), "approveResult", answer, CONCERNED);

		assertThat(run.resultApproved(MEETING).tasks()).containsExactly("handOver");
	}

	@Test
	void refusesACandidateTheConsentToExclusions() {
		var run = this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3);
		this.cases.on(MEETING);
		run.secretary()
			.answer("drawUpRoll", Map.of("drawnUpOn", MEETING, "meetingOn", MEETING, "bedridden", List.of(run.id(6))));
		var answer = Map.of("consentedOn", MEETING, "agreed", List.of(run.id(6)), "reference", "院组〔2026〕9号");

		refuses(sits(run, 3, PostKind.ORG_DEPARTMENT_STAFF), "consentToExclusions", answer, CONCERNED);

		run.department().answer("consentToExclusions", answer);
		assertThat(run.tasks()).containsExactly("conveneMeeting");
	}

	@Test
	void refusesWhoeverIsExaminedTheExamination() {
		var run = this.electorate.begin(12, DAY)
			.request(3, "variant", "OPEN_RECOMMENDATION")
			.approved()
			.recommended(Map.of(0, 10, 1, 9, 2, 8, 3, 8, 4, 7));
		opinions(run, Map.of(0, 19, 1, 15, 2, 12, 3, 11, 4, 9));
		run.secretary().answer("gatherMassOpinion", Map.of("gatheredOn", DAY, "masses", 30, "tookPart", 20));
		var answer = Map.of("examinedOn", DAY, "passed", List.of(run.id(0), run.id(1)), "reference", "考〔2026〕1号");

		refuses(sits(run, 1, PostKind.ORG_DEPARTMENT_STAFF), "examineCandidates", answer, CONCERNED);

		sits(run, 4, PostKind.ORG_DEPARTMENT_STAFF).answer("examineCandidates", answer);
		assertThat(run.tasks()).as("who did not come so far is not examined").containsExactly("proposeCandidates");
	}

	@Test
	void refusesSomebodyTiedTheDecisionOfTheTie() {
		var run = meeting(this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3));
		run.counted(10, Map.of(0, 9, 1, 8, 2, 6, 3, 1, 5, 6)).counted(10, Map.of(2, 5, 5, 5));
		var answer = Map.of("decidedOn", MEETING, "elected", List.of(run.id(5)), "reference", "院组〔2026〕9号");

		refuses(sits(run, 5, PostKind.ORG_DEPARTMENT_STAFF), "decideTie", answer, CONCERNED);

		run.department().answer("decideTie", answer);
		assertThat(run.tasks()).containsExactly("electSecretary");
	}

	@Test
	void refusesWhoeverHandedInTheRequestItsApproval() {
		var run = this.electorate.begin(10, DAY).request(3);
		var answer = Map.of("decision", "APPROVED", "decidedOn", DAY, "reference", "院组〔2026〕7号");

		refuses(sits(run, 0, PostKind.ORG_DEPARTMENT_STAFF), "approveElection", answer, "“报送换届请示”由您本人办理");

		assertThat(run.approved().tasks()).containsExactly("recommendCandidates");
	}

	@Test
	void refusesWhoeverProposedTheCandidatesTheirReview() {
		var run = this.electorate.begin(10, DAY)
			.request(3)
			.approved()
			.recommended(Map.of(1, 5))
			.proposed(Map.of("committee", List.of(1, 2, 3, 4)));
		var answer = Map.of("decision", "AGREED", "reviewedOn", DAY, "reference", "院组〔2026〕8号");

		refuses(sits(run, 0, PostKind.ORG_DEPARTMENT_STAFF), "reviewCandidates", answer, "“确定候选人预备人选”由您本人办理");

		assertThat(run.reviewed().tasks()).containsExactly("postNotice");
	}

	@Test
	void refusesWhoeverDrewUpTheRollTheConsent() {
		var run = this.electorate.begin(10, DAY).nominated(3, 1, 2, 3, 4);
		this.cases.on(MEETING);
		run.secretary()
			.answer("drawUpRoll", Map.of("drawnUpOn", MEETING, "meetingOn", MEETING, "bedridden", List.of(run.id(6))));
		var answer = Map.of("consentedOn", MEETING, "agreed", List.of(run.id(6)), "reference", "院组〔2026〕9号");

		refuses(sits(run, 0, PostKind.ORG_DEPARTMENT_STAFF), "consentToExclusions", answer, "“核定选举人名册”由您本人办理");
	}

	@Test
	void refusesWhoeverReportedTheResultItsApproval() {
		var run = meeting(this.electorate.begin(10, DAY).nominated(3, 1, 2, 3, 4));
		run.counted(10, Map.of(1, 9, 2, 8, 3, 7, 4, 3))
			.secretaryElected(MEETING, List.of(1, 2, 3), 1, 3)
			.reported(MEETING);
		var answer = Map.of("decision", "APPROVED", "decidedOn", MEETING, "reference", "院党〔2026〕12号");

		refuses(sits(run, 0, PostKind.COMMITTEE_MEMBER), "approveResult", answer, "“报告选举结果”由您本人办理");
	}

	private ElectionRun meeting(ElectionRun run) {
		this.cases.on(MEETING);
		return run.rolled(MEETING).met(MEETING, 10).watched();
	}

	/** Somebody of the branch has a post of the college too. */
	private Case sits(ElectionRun run, int person, PostKind post) {
		this.appointments.appoint(run.user(person), Unit.COLLEGE, post, LocalDate.parse("2020-01-01"));
		return run.process().as(run.user(person));
	}

	private static void opinions(ElectionRun run, Map<Integer, Integer> votes) {
		var byId = new HashMap<UUID, Integer>();
		votes.forEach((person, number) -> byId.put(run.id(person), number));
		run.booth().recommendations().enterMasses(run.key(), byId, Actor.SYSTEM);
	}

	private static void refuses(Case who, String task, Map<String, ?> answers, String reason) {
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> who.answer(task, answers))
			.withMessageContaining(reason);
	}

}
