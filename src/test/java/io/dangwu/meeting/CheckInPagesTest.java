package io.dangwu.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.member.Person;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Checking in by phone, ticking off by the chair, and closing the attendance on the page.
 */
@ApplicationTest
class CheckInPagesTest {

	private static final Pattern CODE = Pattern.compile("<strong class=\"code\">(\\w+)</strong>");

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Assembly assembly;

	@Autowired
	private MeetingReading reading;

	@Autowired
	private MockMvc pages;

	private Branch branch;

	private Person probationer;

	private Case meeting;

	@BeforeEach
	void convene() {
		this.cases.on("2026-06-10");
		this.branch = this.staffing.aBranchWith(5);
		this.probationer = this.staffing.aProbationaryMember(this.branch.code(), "李四");
		this.meeting = aMeeting(Map.of());
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void leadsFromTheListThroughTheCodeToTheRoll() throws Exception {
		assertThat(text(read("/meetings", member(1)))).contains("讨论接收张三为预备党员", "今天，可以签到");
		assertThat(text(read(path(), member(1)))).contains("请输入现场显示的签到码");

		checkIn(member(1), code());
		checkIn(member(2), code().toLowerCase());
		tick(member(0), 0);

		assertThat(text(read(path(), member(1)))).contains("您已签到，计入实到人数");
		assertThat(text(read(path() + "/attendance", member(0)))).contains("应到 5，实到 3", "3×2=6&gt;5", "扫码签到", "主持人登记",
				"到会人数够了");
		assertThat(close(Map.of()).getRedirectedUrl()).isEqualTo(path() + "/attendance");
		assertThat(this.meeting.openTasks()).containsExactly("enterTally");
		assertThat(this.meeting.form("enterTally").get("facts").toString()).contains("应到 5，实到 3");
	}

	@Test
	void doesNotOpenBeforeTheQuorumStands() throws Exception {
		tick(member(0), 0);
		tick(member(0), 1);

		var refused = close(Map.of());

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(text(refused)).contains("应到 5，实到 2", "到会人数还不够，不能开会");
		assertThat(this.meeting.openTasks()).containsExactly("registerAttendance");
		assertThat(text(read(path(), member(4)))).contains("请输入现场显示的签到码");
	}

	@Test
	void givesTheMeetingUpOnlyWhenTooFewHaveCome() throws Exception {
		tick(member(0), 0);
		assertThat(close(Map.of("givenUp", "true")).getStatus()).isEqualTo(302);
		assertThat(this.meeting.settle().outcome("meetingOutcome")).isEqualTo("INVALID_MEETING");

		this.meeting = aMeeting(Map.of());
		for (var i = 0; i < 3; i++) {
			tick(member(0), i);
		}
		assertThat(text(close(Map.of("givenUp", "true")))).contains("会议有效，请直接结束签到");
	}

	@Test
	void refusesACodeThatIsWrongOrOld() throws Exception {
		var old = code();

		assertThat(text(send(path() + "/check-in", Map.of("code", "AAAAAA"), member(1)))).contains("签到码不对或者已经过期");
		this.cases.at("2026-06-10T09:05");
		assertThat(text(send(path() + "/check-in", Map.of("code", old), member(1)))).contains("签到码不对或者已经过期");

		assertThat(text(read(path() + "/attendance", member(0)))).contains("应到 5，实到 0");
	}

	@Test
	void opensOnTheDayOnly() throws Exception {
		this.meeting = aMeeting(Map.of("heldOn", "2026-06-12"));

		assertThat(text(read(path(), member(1)))).contains("会议当天才能签到");
		assertThat(text(read(path() + "/attendance", member(0)))).contains("会议当天这里显示签到二维码");
		assertThat(text(send(path() + "/check-in", Map.of("code", "AAAAAA"), member(1)))).contains("会议当天才能签到");
		assertThat(text(send(path() + "/attendance/" + this.branch.people().get(1).id(), Map.of(), member(0))))
			.contains("晚于今天");
	}

	@Test
	void isForThoseOfTheBranchAlone() throws Exception {
		var stranger = this.staffing.aBranchWith(1).secretary();

		assertThat(read(path(), stranger).getStatus()).isEqualTo(403);
		assertThat(send(path() + "/check-in", Map.of("code", code()), stranger).getStatus()).isEqualTo(403);
		assertThat(read(path() + "/attendance", member(1)).getStatus()).isEqualTo(403);
		assertThat(send(path() + "/attendance/closing", Map.of(), member(1)).getStatus()).isEqualTo(403);
		assertThat(read("/meetings/" + UUID.randomUUID(), member(1)).getStatus()).isEqualTo(403);
		assertThat(text(read("/meetings", stranger))).doesNotContain("讨论接收张三为预备党员");
		assertThat(text(read(path(), this.probationer.userId()))).contains("您没有表决权");
		assertThat(text(send(path() + "/check-in", Map.of("code", code()), this.probationer.userId())))
			.contains("您没有表决权");
	}

	@Test
	void restoresSomebodyLeftOutWhoComesInTimeAndNobodyAfterwards() throws Exception {
		this.meeting = aMeeting(
				Map.of("bedridden", this.branch.ids(3, 5), "superiorConsent", "院组〔2026〕8号", "agreedByMeeting", true));
		assertThat(text(read(path(), member(3)))).contains("恢复计入应到人数");

		checkIn(member(3), code());
		tick(member(0), 0);
		tick(member(0), 1);
		assertThat(text(read(path() + "/attendance", member(0)))).contains("应到 4，实到 3");
		close(Map.of());

		assertThat(this.meeting.form("enterTally").get("facts").toString()).contains("应到 4，实到 3");
		assertThat(text(read(path(), member(4)))).contains("可以列席会议，没有本次会议的表决权");
		assertThat(text(send(path() + "/check-in", Map.of("code", "AAAAAA"), member(4)))).contains("名册已经确定");
	}

	@Test
	void takesBackWhatWasTickedOffByMistake() throws Exception {
		var wrong = this.branch.people().get(4).id();
		tick(member(0), 4);
		tick(member(0), 4);

		send(path() + "/attendance/" + wrong + "/removal", Map.of(), member(0));

		assertThat(text(read(path() + "/attendance", member(0)))).contains("应到 5，实到 0");
		assertThat(text(send(path() + "/attendance/" + this.probationer.id(), Map.of(), member(0))))
			.contains("不在应到名册上");
	}

	@Test
	void answersAPartToWhoeverWatches() throws Exception {
		var part = this.pages.perform(get(path() + "/attendance").header("HX-Request", "true").with(user(member(0))))
			.andReturn()
			.getResponse();

		assertThat(text(part)).startsWith("<div id=\"live\"").contains("every 5s", "签到二维码").doesNotContain("<html");
	}

	@Test
	void showsTheFormInTasklistWhoHasCheckedInAndDropsNobodyUnseen() throws Exception {
		checkIn(member(1), code());

		assertThat(this.meeting.form("registerAttendance").get("present").toString())
			.contains(this.branch.people().get(1).id().toString());
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.meeting.answer("registerAttendance", Map.of("present", this.branch.ids(2, 5))))
			.satisfies((refusal) -> assertThat(refusal.getMessage()).contains("党员2已经签到，没有勾选"));
		this.meeting.answer("registerAttendance", Map.of("present", this.branch.ids(1, 5)));

		assertThat(this.meeting.openTasks()).containsExactly("enterTally");
	}

	@Test
	void takesWrittenOpinionsWhenItIsClosed() throws Exception {
		for (var i = 0; i < 3; i++) {
			tick(member(0), i);
		}
		var absent = this.branch.people().get(4).id().toString();

		assertThat(text(close(Map.of("written", absent)))).contains("会议召开前提出");
		close(Map.of("written", absent, "lodgedBeforeOpening", "true"));

		assertThat(this.meeting.form("enterTally").get("facts").toString()).contains("会前提出书面意见 1 份");
		assertThat(text(close(Map.of()))).contains("签到已经结束，名册已经确定，不能再改");
		assertThat(text(read(path() + "/attendance", member(0)))).contains("会前提出书面意见", "签到已经结束");
	}

	@Test
	void letsWhoeverIsInTheChairDoAllThat() throws Exception {
		this.meeting = aMeeting(Map.of("chair", this.branch.people().get(1).id()));

		tick(member(1), 0);
		tick(member(1), 1);
		tick(member(1), 2);
		send(path() + "/attendance/closing", Map.of(), member(1));

		assertThat(this.meeting.openTasks()).containsExactly("enterTally");
	}

	private Case aMeeting(Map<String, Object> different) {
		var prospect = this.staffing.aProspect(this.branch.code(), "张三");
		var key = this.assembly.want(this.branch.code(), prospect.id(), "2026-06-01", "2026-07-01");
		var convened = new HashMap<String, Object>(Map.of("decision", "CONVENE", "heldOn", "2026-06-10", "place", "会议室",
				"chair", this.branch.people().get(0).id()));
		convened.putAll(different);
		return this.cases.start("generalMeeting", key, Map.of("meetingSubject", Assembly.SUBJECT))
			.as(this.branch.secretary())
			.answer("conveneMeeting", convened);
	}

	private String path() {
		return "/meetings/" + this.reading.of(this.meeting.key()).id();
	}

	private String member(int number) {
		return this.branch.people().get(number).userId();
	}

	private String code() throws Exception {
		var shown = CODE.matcher(text(read(path() + "/attendance", member(0))));
		assertThat(shown.find()).isTrue();
		return shown.group(1);
	}

	private void checkIn(String userId, String code) throws Exception {
		assertThat(send(path() + "/check-in", Map.of("code", code), userId).getRedirectedUrl()).isEqualTo(path());
	}

	private void tick(String leader, int number) throws Exception {
		send(path() + "/attendance/" + this.branch.people().get(number).id(), Map.of(), leader);
	}

	private MockHttpServletResponse close(Map<String, String> answers) throws Exception {
		return send(path() + "/attendance/closing", answers, member(0));
	}

	private MockHttpServletResponse read(String path, String userId) throws Exception {
		return perform(get(path), userId);
	}

	private MockHttpServletResponse send(String path, Map<String, String> answers, String userId) throws Exception {
		var request = post(path).with(csrf());
		answers.forEach(request::param);
		return perform(request, userId);
	}

	private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, String userId) throws Exception {
		return this.pages.perform(request.with(user(userId))).andReturn().getResponse();
	}

	private static String text(MockHttpServletResponse response) throws Exception {
		return response.getContentAsString();
	}

}
