package io.dangwu.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.ballot.BallotReading;
import io.dangwu.ballot.SupervisionService;
import io.dangwu.ballot.VotingService;
import io.dangwu.ballot.rule.Mark;
import io.dangwu.ballot.rule.Slip;
import io.dangwu.ballot.rule.Stance;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Meetings that vote on their motion by the ballot box. */
@ApplicationTest
class OnlineMeetingProcessTest {

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Assembly assembly;

	@Autowired
	private MeetingService meetings;

	@Autowired
	private BallotReading ballots;

	@Autowired
	private VotingService votes;

	@Autowired
	private SupervisionService supervision;

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
	void takesTheCountOfTheBoxAsItsTally() {
		var meeting = aMeeting(Map.of()).answer("registerAttendance", present(4));

		vote(meeting, Stance.APPROVE, Stance.APPROVE, Stance.APPROVE, Stance.AGAINST);

		assertThat(result(meeting).outcome()).isEqualTo("PASSED");
		assertThat(result(meeting).reasoning()).isEqualTo("应到 5，实到 4，赞成 3，3×2=6>5，通过");
		assertThat(meeting.hasPassed("enterTally")).isFalse();
		assertThat(meeting.hasPassed("confirmTally")).isFalse();
		assertThat(meeting.isEnded()).isTrue();
	}

	@Test
	void countsThoseWhoDidNotVoteForNobody() {
		var meeting = aMeeting(Map.of()).answer("registerAttendance", present(5));

		vote(meeting, Stance.APPROVE, Stance.APPROVE, Stance.ABSTAIN);

		assertThat(result(meeting).reasoning()).isEqualTo("应到 5，实到 5，赞成 2，2×2=4≤5，未通过");
	}

	@Test
	void addsTheWrittenOpinionsToTheCountOfTheBox() {
		var attendance = new HashMap<>(present(3));
		attendance.put("writtenOpinions", this.branch.ids(3, 4));
		attendance.put("lodgedBeforeOpening", true);
		var meeting = aMeeting(Map.of()).answer("registerAttendance", attendance);

		vote(meeting, Stance.APPROVE, Stance.APPROVE, Stance.AGAINST);

		assertThat(meeting.openTasks()).containsExactly("enterOpinions");
		refuses(meeting, Map.of("approvals", 2), "多于会前提出的书面意见 1 份");
		refuses(meeting, Map.of("approvals", -1), "不得为负数");
		meeting.answer("enterOpinions", Map.of("approvals", 1));
		assertThat(result(meeting).reasoning()).isEqualTo("应到 5，实到 3，到会赞成 2，书面赞成 1，共 3，3×2=6>5，通过");
	}

	@Test
	void opensNoBoxWithoutAQuorum() {
		var meeting = aMeeting(Map.of()).answer("registerAttendance", present(2));

		assertThat(result(meeting).outcome()).isEqualTo("INVALID_MEETING");
		assertThat(meeting.hasPassed("castBallots")).isFalse();
	}

	@Test
	void isCountedFromPaperWhenItsDayIsOver() {
		var meeting = aMeeting(Map.of());
		this.cases.on("2026-06-11");

		meeting.answer("registerAttendance", present(4));

		assertThat(meeting.openTasks()).containsExactly("enterTally");
	}

	@Test
	void letsOnlyThoseVoteWhoWerePresentWhenTheRollWasFrozen() {
		var meeting = aMeeting(Map.of()).answer("registerAttendance", present(4));
		var ballot = this.ballots.ofCase(meeting.key());

		assertThat(ballot.voters()).isEqualTo(4);
		assertThat(ballot.paper().lines()).singleElement()
			.satisfies((line) -> assertThat(line.text()).isEqualTo("讨论接收张三为预备党员"));
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> cast(meeting, 4, Stance.APPROVE))
			.withMessageContaining("不在本次投票的名册上");
	}

	private Case aMeeting(Map<String, Object> different) {
		var prospect = this.staffing.aProspect(this.branch.code(), "张三");
		var key = this.assembly.want(this.branch.code(), prospect.id(), "2026-06-01", "2026-07-01");
		var convened = new HashMap<String, Object>(Map.of("decision", "CONVENE", "heldOn", "2026-06-10", "place", "会议室",
				"votingWay", "ONLINE", "chair", this.branch.people().get(0).id()));
		convened.putAll(different);
		return this.cases.start("generalMeeting", key, Map.of("meetingSubject", Assembly.SUBJECT))
			.as(this.branch.secretary())
			.answer("conveneMeeting", convened);
	}

	private void vote(Case meeting, Stance... stances) {
		var ballot = this.ballots.ofCase(meeting.key()).id();
		for (var voter = 0; voter < stances.length; voter++) {
			cast(meeting, voter, stances[voter]);
		}
		this.supervision.end(ballot, true, actor(0));
		meeting.settle();
	}

	private void cast(Case meeting, int voter, Stance stance) {
		var ballot = this.ballots.ofCase(meeting.key());
		var motion = ballot.paper().lines().get(0).id();
		this.votes.cast(ballot.id(), new Slip(List.of(new Mark(motion, stance))), "page-" + voter, actor(voter));
	}

	private Actor actor(int number) {
		return new Actor(this.branch.people().get(number).userId(), Set.of());
	}

	private Map<String, Object> present(int people) {
		return Map.of("present", this.branch.ids(0, people));
	}

	private MeetingResult result(Case meeting) {
		return this.meetings.latest(meeting.key()).orElseThrow();
	}

	private static void refuses(Case meeting, Map<String, Object> answers, String reason) {
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> meeting.answer("enterOpinions", answers))
			.satisfies((refusal) -> assertThat(refusal.getMessage()).contains(reason));
	}

}
