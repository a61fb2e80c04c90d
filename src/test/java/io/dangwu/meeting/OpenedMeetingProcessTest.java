package io.dangwu.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.meeting.ConsentedExclusions.Excluded;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Meetings that are opened for the votes of whoever called them. */
@ApplicationTest
class OpenedMeetingProcessTest {

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private OpenedAssembly assembly;

	@Autowired
	private MeetingService meetings;

	private Branch branch;

	@BeforeEach
	void foundABranch() {
		this.cases.on("2026-06-10");
		this.branch = this.staffing.aBranchWith(5);
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void isHeldWithItsRollItsScrutineersAndItsTellers() {
		var meeting = aMeeting(0, 2).answer("conveneMeeting", convened()).answer("registerAttendance", present(4));

		meeting.answer("chooseScrutineers", functionaries(2, 3));

		var held = this.meetings.held(meeting.key()).orElseThrow();
		assertThat(meeting.outcome("meetingOutcome")).isEqualTo("HELD");
		assertThat(meeting.isEnded()).isTrue();
		assertThat(held.day()).isEqualTo("2026-06-10");
		assertThat(held.chair()).isEqualTo(this.branch.people().get(0).id());
		assertThat(held.due()).extracting(RollEntry::memberId)
			.containsExactlyInAnyOrderElementsOf(this.branch.ids(0, 5));
		assertThat(held.present()).extracting(RollEntry::memberId)
			.containsExactlyInAnyOrderElementsOf(this.branch.ids(0, 4));
		assertThat(held.scrutineers()).isEqualTo(this.branch.ids(2, 3));
		assertThat(held.tellers()).isEqualTo(this.branch.ids(3, 4));
		assertThat(held.rollWords()).startsWith("应到 5 人");
		assertThat(held.quorumWords()).isEqualTo("应到 5，实到 4，4×5=20，5×4=20，到会人数符合规定");
	}

	@Test
	void asksForTheQuorumOfItsCaller() {
		var meeting = aMeeting(0, 2).answer("conveneMeeting", convened());

		meeting.answer("registerAttendance", present(3));

		assertThat(meeting.outcome("meetingOutcome")).isEqualTo("INVALID_MEETING");
		assertThat(this.meetings.held(meeting.key())).isEmpty();
		assertThat(this.meetings.latest(meeting.key()).orElseThrow().reasoning())
			.isEqualTo("应到 5，实到 3，3×5=15，5×4=20，到会人数不足，会议无效");
	}

	@Test
	void refusesScrutineersAndTellersWhoMustNotBeThem() {
		var meeting = aMeeting(0, 2).answer("conveneMeeting", convened()).answer("registerAttendance", present(4));

		refuses(meeting, "chooseScrutineers", Map.of(), "请选择监票人", "请选择计票人", "须经大会表决通过");
		refuses(meeting, "chooseScrutineers", functionaries(1, 3), "党员2是候选人");
		refuses(meeting, "chooseScrutineers", functionaries(2, 2), "不能同时担任监票人和计票人");
		refuses(meeting, "chooseScrutineers", functionaries(2, 4), "党员5不是到会的有表决权的党员");
		refuses(meeting, "chooseScrutineers", with(functionaries(2, 3), "confirmedByMeeting", false), "须经大会表决通过");
		refuses(meeting, "chooseScrutineers", with(functionaries(2, 3), "sentTeller", outsider()), "不用上级选派");

		assertThat(meeting.openTasks()).containsExactly("chooseScrutineers");
		assertThat(meeting.form("chooseScrutineers").get("eligible").toString()).contains("党员3", "党员4")
			.doesNotContain("党员1", "党员2", "党员5");
	}

	@Test
	void getsItsTellerFromTheSuperiorWhereItIsVerySmall() {
		this.branch = this.staffing.aBranchWith(3);
		var meeting = aMeeting(0, 2).answer("conveneMeeting", convened()).answer("registerAttendance", present(3));
		var teller = this.staffing.aBranchWith(1).people().get(0);
		var scrutineer = Map.of("scrutineers", this.branch.ids(2, 3), "confirmedByMeeting", true);

		refuses(meeting, "chooseScrutineers", scrutineer, "计票人由上级党组织选派");
		refuses(meeting, "chooseScrutineers", with(scrutineer, "sentTeller", this.branch.people().get(2).memberNo()),
				"须是其他支部");
		meeting.answer("chooseScrutineers", with(scrutineer, "sentTeller", teller.memberNo()));

		assertThat(this.meetings.held(meeting.key()).orElseThrow().tellers()).containsExactly(teller.id());
	}

	@Test
	void leavesOutARetiredMemberOnlyWhereTheLawKnowsTheReason() {
		var meeting = aMeeting(0, 2);
		var retired = with(with(convened(), "retired", this.branch.ids(4, 5)), "superiorConsent", "院组〔2026〕9号");

		assertThat(meeting.form("conveneMeeting").get("retiredAdmitted")).isEqualTo(true);
		meeting.answer("conveneMeeting", with(retired, "agreedByMeeting", true))
			.answer("registerAttendance", present(4));
		assertThat(meeting.form("chooseScrutineers").get("facts").toString()).contains("应到 4，实到 4");

		this.cases.on("2012-06-10");
		var earlier = aMeeting(0, 2);
		assertThat(earlier.form("conveneMeeting").get("retiredAdmitted")).isEqualTo(false);
		refuses(earlier, "conveneMeeting", with(with(retired, "agreedByMeeting", true), "heldOn", "2012-06-10"),
				"不属于本次会议可以不计入应到人数的情形");
	}

	@Test
	void leavesOutWhomTheSuperiorHasAlreadyAgreedToLeaveOut() {
		var meeting = aMeeting(0, 2);
		this.assembly.consent(meeting.key(), new ConsentedExclusions(
				List.of(new Excluded(this.branch.people().get(4).id(), 4, null)), "院组〔2026〕9号"));

		assertThat(meeting.form("conveneMeeting").get("consentedWords").toString())
			.isEqualTo("上级党组织已同意（院组〔2026〕9号）：党员5（卧床不起，或者长期患病、生活不能自理）。");
		refuses(meeting, "conveneMeeting", convened(), "须经支部大会同意");
		refuses(meeting, "conveneMeeting",
				with(with(convened(), "agreedByMeeting", true), "bedridden", this.branch.ids(3, 4)), "名单不在这里增减");
		meeting.answer("conveneMeeting", with(convened(), "agreedByMeeting", true))
			.answer("registerAttendance", present(4))
			.answer("chooseScrutineers", functionaries(2, 3));

		assertThat(this.meetings.held(meeting.key()).orElseThrow().rollWords()).contains("应到 4 人", "党员5（卧床不起");
	}

	@Test
	void canBeCalledOff() {
		var meeting = aMeeting(0, 2);

		meeting.answer("conveneMeeting", Map.of("decision", "CALL_OFF", "callOffReason", "台风停课"));

		assertThat(meeting.outcome("meetingOutcome")).isEqualTo("CALLED_OFF");
		assertThat(this.meetings.held(meeting.key())).isEmpty();
	}

	private Case aMeeting(int firstCandidate, int afterLastCandidate) {
		var key = this.assembly.want(this.branch.code(), this.branch.ids(firstCandidate, afterLastCandidate));
		return this.cases.start("generalMeeting", key, Map.of("meetingSubject", OpenedAssembly.SUBJECT))
			.as(this.branch.secretary());
	}

	private String outsider() {
		return this.staffing.aBranchWith(1).secretary();
	}

	private Map<String, Object> convened() {
		return Map.of("decision", "CONVENE", "heldOn", "2026-06-10", "place", "会议室", "chair",
				this.branch.people().get(0).id());
	}

	private Map<String, Object> present(int people) {
		return Map.of("present", this.branch.ids(0, people));
	}

	private Map<String, Object> functionaries(int scrutineer, int teller) {
		return Map.of("scrutineers", this.branch.ids(scrutineer, scrutineer + 1), "tellers",
				this.branch.ids(teller, teller + 1), "confirmedByMeeting", true);
	}

	private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
		var changed = new HashMap<>(answers);
		changed.put(key, value);
		return changed;
	}

	private static void refuses(Case meeting, String task, Map<String, Object> answers, String... reasons) {
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> meeting.answer(task, answers))
			.satisfies((refusal) -> assertThat(refusal.getMessage()).contains(reasons));
	}

}
