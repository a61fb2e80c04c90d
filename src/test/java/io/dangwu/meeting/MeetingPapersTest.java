package io.dangwu.meeting;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class MeetingPapersTest {

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Assembly assembly;

	@Autowired
	private OpenedAssembly opened;

	@Autowired
	private MeetingReading reading;

	@Autowired
	private MeetingPapers papers;

	private Branch branch;

	private Actor secretary;

	@BeforeEach
	void foundABranch() {
		this.cases.on("2026-06-10");
		this.branch = this.staffing.aBranchWith(5);
		this.secretary = new Actor(this.branch.secretary(),
				Set.of(Role.of(RoleKind.BRANCH_SECRETARY, this.branch.code())));
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void printsTheSheetOnWhichThoseWhoComeSign() throws IOException {
		this.staffing.aMember(this.branch.code(), "丁一");
		this.staffing.aMember(this.branch.code(), "魏王");
		this.staffing.aProbationaryMember(this.branch.code(), "李四");
		var meeting = aMeeting();

		var sheet = text(this.papers.signInSheet(id(meeting), this.secretary));

		assertThat(sheet).contains("党员大会签到册", "时间：2026年6月10日", "地点：会议室", "应到：7 人（按姓氏笔画为序）", "主持人（签名）")
			.contains("不计入应到：李四（预备党员");
		assertThat(sheet.indexOf("丁一")).isLessThan(sheet.indexOf("党员1"));
		assertThat(sheet.indexOf("党员5")).isLessThan(sheet.indexOf("魏王"));
	}

	@Test
	void printsTheMinutesWithTheCount() throws IOException {
		var attendance = new HashMap<String, Object>(
				Map.of("present", this.branch.ids(0, 3), "writtenOpinions", this.branch.ids(3, 4)));
		attendance.put("lodgedBeforeOpening", true);
		var meeting = aMeeting().answer("registerAttendance", attendance);
		var id = id(meeting);
		assertThat(text(this.papers.minutes(id, this.secretary))).contains("应到", "5 人").doesNotContain("表决结果");
		meeting.answer("enterTally", Map.of("yes", 2, "no", 1, "abstain", 0, "writtenYes", 1, "secretBallot", true))
			.as(this.branch.people().get(1).userId())
			.answer("confirmTally", Map.of("check", "CONFIRMED"));

		var minutes = text(this.papers.minutes(id, this.secretary));

		assertThat(minutes).contains("党员大会会议记录", "讨论接收张三为预备党员", "3 人：党员1、党员2、党员3", "2 人：党员4、党员5；其中会前提出书面意见的 1 人",
				"无记名投票", "赞成 2 票，反对 1 票，弃权 0 票；书面意见 1 份，其中赞成 1 份", "应到 5，实到 3，到会赞成 2，书面赞成 1，共 3，3×2=6>5，通过", "记录人（签名）");
	}

	@Test
	void namesScrutineersAndTellersInTheMinutes() throws IOException {
		var key = this.opened.want(this.branch.code(), this.branch.ids(0, 2));
		var meeting = this.cases.start("generalMeeting", key, Map.of("meetingSubject", OpenedAssembly.SUBJECT))
			.as(this.branch.secretary())
			.answer("conveneMeeting", convened())
			.answer("registerAttendance", Map.of("present", this.branch.ids(0, 4)));
		var id = id(meeting);
		meeting.answer("chooseScrutineers", Map.of("scrutineers", this.branch.ids(2, 3), "tellers",
				this.branch.ids(3, 4), "confirmedByMeeting", true));

		assertThat(text(this.papers.minutes(id, this.secretary))).contains("监票人", "党员3（经大会表决通过）", "党员4（经大会表决通过）",
				"计票人（签名）", "到会人数符合规定");
	}

	@Test
	void printsNoMinutesBeforeTheRollStandsAndNothingForStrangers() {
		var id = id(aMeeting());
		var member = new Actor(this.branch.people().get(1).userId(),
				Set.of(Role.of(RoleKind.MEMBER, this.branch.code())));

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> this.papers.minutes(id, this.secretary))
			.withMessageContaining("签到还没有结束");
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.papers.signInSheet(id, member));
	}

	private Case aMeeting() {
		var prospect = this.staffing.aProspect(this.branch.code(), "张三");
		var key = this.assembly.want(this.branch.code(), prospect.id(), "2026-06-01", "2026-07-01");
		return this.cases.start("generalMeeting", key, Map.of("meetingSubject", Assembly.SUBJECT))
			.as(this.branch.secretary())
			.answer("conveneMeeting", convened());
	}

	private Map<String, Object> convened() {
		return Map.of("decision", "CONVENE", "heldOn", "2026-06-10", "place", "会议室", "chair",
				this.branch.people().get(0).id());
	}

	private UUID id(Case meeting) {
		return this.reading.of(meeting.key()).id();
	}

	/** As it reads without the breaks of its lines. */
	private static String text(MeetingPaper paper) throws IOException {
		try (var pdf = Loader.loadPDF(paper.pdf())) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\R", "");
		}
	}

}
