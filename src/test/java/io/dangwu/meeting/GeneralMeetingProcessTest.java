package io.dangwu.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.member.Person;
import io.dangwu.regulation.RegulationViolated;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class GeneralMeetingProcessTest {

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Assembly assembly;

	@Autowired
	private MeetingService meetings;

	private Branch branch;

	private Person probationer;

	@BeforeEach
	void foundABranch() {
		this.cases.on("2026-06-10");
		this.branch = this.staffing.aBranchWith(5);
		this.probationer = this.staffing.aProbationaryMember(this.branch.code(), "李四");
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void saysBeforehandHowManyMustCome() {
		var meeting = aMeeting();

		assertThat(meeting.form("conveneMeeting")).containsEntry("quorum", "有表决权的到会党员须超过应到会党员的半数，会议方为有效。");
	}

	@Test
	void passesWhatMoreThanHalfOfThoseDueApprove() {
		var meeting = aMeeting();

		meeting.answer("conveneMeeting", convened());
		meeting.answer("registerAttendance", present(3));
		meeting.answer("enterTally", tally(3, 0, 0));
		confirm(meeting);

		assertThat(resultOf(meeting).outcome()).isEqualTo("PASSED");
		assertThat(resultOf(meeting).reasoning()).isEqualTo("应到 5，实到 3，赞成 3，3×2=6>5，通过");
		assertThat(resultOf(meeting)).extracting(MeetingResult::due, MeetingResult::present, MeetingResult::approvals)
			.containsExactly(5, 3, 3);
		assertThat(meeting.outcome("meetingOutcome")).isEqualTo("PASSED");
		assertThat(meeting.isEnded()).isTrue();
	}

	@Test
	void doesNotPassWhatHalfOfThoseDueDoNotApprove() {
		var meeting = anOpenMeeting(present(5));

		meeting.answer("enterTally", tally(2, 2, 1));
		confirm(meeting);

		assertThat(resultOf(meeting).reasoning()).isEqualTo("应到 5，实到 5，赞成 2，2×2=4≤5，未通过");
		assertThat(meeting.outcome("meetingOutcome")).isEqualTo("NOT_PASSED");
	}

	@Test
	void isInvalidWhenTooFewCome() {
		var meeting = anOpenMeeting(present(2));

		assertThat(resultOf(meeting).outcome()).isEqualTo("INVALID_MEETING");
		assertThat(resultOf(meeting).reasoning()).contains("到会人数不足");
		assertThat(meeting.hasPassed("enterTally")).isFalse();
		assertThat(meeting.outcome("meetingOutcome")).isEqualTo("INVALID_MEETING");
	}

	@Test
	void isInvalidWhenNobodyComes() {
		var meeting = anOpenMeeting(present(0));

		assertThat(meeting.outcome("meetingOutcome")).isEqualTo("INVALID_MEETING");
	}

	@Test
	void canBeCalledOffWithAReason() {
		var meeting = aMeeting();

		refuses(meeting, "conveneMeeting", Map.of("decision", "CALL_OFF"), "请填写原因");
		meeting.answer("conveneMeeting", Map.of("decision", "CALL_OFF", "callOffReason", "本人申请暂缓"));

		assertThat(resultOf(meeting)).extracting(MeetingResult::outcome, MeetingResult::reasoning)
			.containsExactly("CALLED_OFF", "本人申请暂缓");
		assertThat(meeting.outcome("meetingOutcome")).isEqualTo("CALLED_OFF");
	}

	@Test
	void countsAWrittenOpinionInTheVoteButNotAsAttendance() {
		var attendance = with(present(3), "writtenOpinions", this.branch.ids(3, 4));
		var meeting = anOpenMeeting(with(attendance, "lodgedBeforeOpening", true));

		meeting.answer("enterTally", with(tally(2, 1, 0), "writtenYes", 1));
		confirm(meeting);

		assertThat(resultOf(meeting).reasoning()).isEqualTo("应到 5，实到 3，到会赞成 2，书面赞成 1，共 3，3×2=6>5，通过");
	}

	@Test
	void listsWhoIsNotDueWithTheReason() {
		var sanctioned = this.staffing.aMember(this.branch.code(), "王五");
		this.staffing.putUnderPartyProbation(sanctioned);
		var meeting = aMeeting();

		meeting.answer("conveneMeeting", convened());

		assertThat(meeting.form("registerAttendance").get("facts").toString()).contains("应到 5 人：党员1、党员2")
			.contains("李四（预备党员，没有表决权）")
			.contains("王五（受留党察看处分");
	}

	@Test
	void leavesOutWhomTheSuperiorAndTheMeetingAgreedToLeaveOut() {
		var meeting = aMeeting();

		meeting.answer("conveneMeeting", excused(Map.of("abroad", this.branch.ids(3, 4), "abroadSince", "2025-12-09",
				"bedridden", this.branch.ids(4, 5))));
		meeting.answer("registerAttendance", present(2));

		assertThat(meeting.form("enterTally").get("facts").toString()).contains("应到 3，实到 2");
	}

	@Test
	void refusesToLeaveAnybodyOutUnlawfully() {
		var meeting = aMeeting();
		var ill = with(convened(), "withoutOwnWill", this.branch.ids(4, 5));

		refuses(meeting, "conveneMeeting", ill, "上级党组织同意", "须经支部大会同意");
		refuses(meeting, "conveneMeeting",
				excused(Map.of("abroad", this.branch.ids(3, 4), "abroadSince", "2025-12-10")), "未超过");
		refuses(meeting, "conveneMeeting", excused(Map.of("movedAway", this.branch.ids(3, 4))), "离开的日期");
		refuses(meeting, "conveneMeeting",
				excused(Map.of("bedridden", this.branch.ids(3, 4), "inCustody", this.branch.ids(3, 4))), "不止一项原因");
		refuses(meeting, "conveneMeeting", excused(Map.of("bedridden", List.of(this.probationer.id()))), "没有表决权");

		assertThat(meeting.openTasks()).containsExactly("conveneMeeting");
	}

	@Test
	void countsSomebodyLeftOutWhoComesBeforeTheOpening() {
		var meeting = aMeeting().answer("conveneMeeting", excused(Map.of("bedridden", this.branch.ids(3, 5))));

		meeting.answer("registerAttendance", with(present(2), "returned", this.branch.ids(3, 4)));

		assertThat(meeting.form("enterTally").get("facts").toString()).contains("应到 4，实到 3");
	}

	@Test
	void refusesAConveningThatIsNotInOrder() {
		var meeting = aMeeting();

		refuses(meeting, "conveneMeeting", Map.of("decision", "CONVENE"), "请填写会议日期", "请填写会议地点", "请选择主持人");
		refuses(meeting, "conveneMeeting", with(convened(), "chair", this.probationer.id()), "主持人须是");
		refuses(meeting, "conveneMeeting", with(convened(), "heldOn", "2026-05-31"), "预审通过日期");
		refuses(meeting, "conveneMeeting", with(convened(), "due", 1), "没有的项目");

		assertThat(meeting.openTasks()).containsExactly("conveneMeeting");
	}

	@Test
	void refusesAnAttendanceThatCannotBe() {
		var meeting = aMeeting().answer("conveneMeeting", convened());
		var both = with(present(3), "writtenOpinions", this.branch.ids(2, 3));
		var late = with(present(3), "writtenOpinions", this.branch.ids(3, 4));

		refuses(meeting, "registerAttendance", with(both, "lodgedBeforeOpening", true), "已登记到会");
		refuses(meeting, "registerAttendance", late, "会议召开前提出");
		refuses(meeting, "registerAttendance", Map.of("present", List.of(this.probationer.id())), "不在应到名册上");
		refuses(meeting, "registerAttendance", with(present(3), "returned", this.branch.ids(3, 4)), "不计入应到的名单");

		assertThat(meeting.openTasks()).containsExactly("registerAttendance");
	}

	@Test
	void opensOnItsDayAndNotBefore() {
		var meeting = aMeeting().answer("conveneMeeting", with(convened(), "heldOn", "2026-06-12"));

		refuses(meeting, "registerAttendance", present(5), "晚于今天");
		this.cases.on("2026-06-12");
		meeting.answer("registerAttendance", present(5));

		assertThat(meeting.openTasks()).containsExactly("enterTally");
	}

	@Test
	void takesTheRollAsItIsWhenTheMeetingOpens() {
		var meeting = aMeeting().answer("conveneMeeting", convened());
		this.staffing.putUnderPartyProbation(this.branch.people().get(4));

		refuses(meeting, "registerAttendance", present(5), "党员5不在应到名册上");
		meeting.answer("registerAttendance", present(4));

		assertThat(meeting.form("enterTally").get("facts").toString()).contains("应到 4，实到 4");
	}

	@Test
	void refusesATallyThatCannotBe() {
		var meeting = anOpenMeeting(present(3));

		refuses(meeting, "enterTally", tally(3, 1, 0), "合计 4，与实到 3 不符");
		refuses(meeting, "enterTally", tally(4, -1, 0), "不得为负数");
		refuses(meeting, "enterTally", with(tally(3, 0, 0), "writtenYes", 1), "多于会前提出的书面意见 0 份");
		refuses(meeting, "enterTally", with(tally(3, 0, 0), "secretBallot", false), "无记名投票", "第二十条");
		refuses(meeting, "enterTally", with(tally(3, 0, 0), "present", 5), "没有的项目");

		assertThat(meeting.openTasks()).containsExactly("enterTally");
	}

	@Test
	void allowsAShowOfHandsUnderTheRulesOf1990() {
		this.cases.on("2012-06-15");
		var meeting = aMeeting("2012-06-01", "2012-07-01");
		meeting.answer("conveneMeeting", with(convened(), "heldOn", "2012-06-15"));
		meeting.answer("registerAttendance", present(3));

		meeting.answer("enterTally", with(tally(3, 0, 0), "secretBallot", false));
		confirm(meeting);

		assertThat(resultOf(meeting).outcome()).isEqualTo("PASSED");
	}

	@Test
	void letsNobodyConfirmTheirOwnFigures() {
		var meeting = anOpenMeeting(present(3)).answer("enterTally", tally(3, 0, 0));

		refuses(meeting, "confirmTally", Map.of("check", "CONFIRMED"), "由您本人录入");

		assertThat(meeting.openTasks()).containsExactly("confirmTally");
	}

	@Test
	void isCountedAnewWhenTheFiguresAreSentBack() {
		var meeting = anOpenMeeting(present(3)).answer("enterTally", tally(3, 0, 0));
		meeting.as(aColleague());

		refuses(meeting, "confirmTally", Map.of("check", "SENT_BACK"), "请选择退回原因");
		meeting.answer("confirmTally", Map.of("check", "SENT_BACK", "remark", "FIGURES_DIFFER"));

		meeting.as(this.branch.secretary());
		assertThat(meeting.form("enterTally").get("facts").toString()).contains("票数与计票单不符");
		meeting.answer("enterTally", tally(2, 1, 0));
		confirm(meeting);
		assertThat(resultOf(meeting).outcome()).isEqualTo("NOT_PASSED");
	}

	@Test
	void isLedByTheSecretaryAndConfirmedInTheBranch() {
		var meeting = aMeeting();
		var stranger = this.staffing.aBranchWith(1).secretary();

		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> meeting.as(stranger).answer("conveneMeeting", convened()));

		assertThat(meeting.groups("conveneMeeting")).containsExactly("branch-secretary-" + this.branch.code());
		meeting.as(this.branch.secretary()).answer("conveneMeeting", convened());
		meeting.answer("registerAttendance", present(3)).answer("enterTally", tally(3, 0, 0));
		assertThat(meeting.groups("confirmTally")).containsExactlyInAnyOrder("branch-committee-" + this.branch.code(),
				"member-" + this.branch.code());
	}

	@Test
	void fallsDueOnTheLastLawfulDayAndThenOnItsOwn() {
		var meeting = aMeeting();

		assertThat(meeting.task("conveneMeeting").getDueDate()).isEqualTo("2026-07-01T23:59:00+08:00");
		meeting.answer("conveneMeeting", convened());

		assertThat(meeting.task("registerAttendance").getDueDate()).isEqualTo("2026-06-10T23:59:00+08:00");
	}

	@Test
	void tellsNamesakesApart() {
		var other = this.staffing.aMember(this.branch.code(), "党员1");
		var meeting = aMeeting();

		var choices = meeting.form("conveneMeeting").get("fullMembers").toString();

		assertThat(choices).contains("党员1（" + other.memberNo() + "）").contains("党员2\"");
	}

	@Test
	void endsWithTheCaseItBelongsTo() {
		var meeting = aMeeting().answer("conveneMeeting", convened());

		meeting.cutOff();

		assertThat(resultOf(meeting).outcome()).isEqualTo("ABANDONED");
	}

	private Case aMeeting() {
		return aMeeting("2026-06-01", "2026-07-01");
	}

	private Case aMeeting(String ready, String holdBy) {
		var prospect = this.staffing.aProspect(this.branch.code(), "张三");
		var key = this.assembly.want(this.branch.code(), prospect.id(), ready, holdBy);
		return this.cases.start("generalMeeting", key, Map.of("meetingSubject", Assembly.SUBJECT))
			.as(this.branch.secretary());
	}

	private Case anOpenMeeting(Map<String, Object> attendance) {
		return aMeeting().answer("conveneMeeting", convened()).answer("registerAttendance", attendance);
	}

	private void confirm(Case meeting) {
		meeting.as(aColleague()).answer("confirmTally", Map.of("check", "CONFIRMED"));
	}

	private String aColleague() {
		return this.branch.people().get(1).userId();
	}

	private MeetingResult resultOf(Case meeting) {
		return this.meetings.latest(meeting.key()).orElseThrow();
	}

	private Map<String, Object> convened() {
		return Map.of("decision", "CONVENE", "heldOn", "2026-06-10", "place", "会议室", "chair",
				this.branch.people().get(0).id());
	}

	private Map<String, Object> excused(Map<String, Object> leftOut) {
		var answers = new HashMap<>(convened());
		answers.putAll(leftOut);
		answers.put("superiorConsent", "院组〔2026〕8号");
		answers.put("agreedByMeeting", true);
		return answers;
	}

	private Map<String, Object> present(int people) {
		return Map.of("present", this.branch.ids(0, people));
	}

	private static Map<String, Object> tally(int yes, int no, int abstain) {
		return Map.of("yes", yes, "no", no, "abstain", abstain, "secretBallot", true);
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
