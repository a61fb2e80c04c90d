package io.dangwu.election;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.member.MemberMoving;
import io.dangwu.member.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What is seen of an election, by whom, and what is printed of it. */
@ApplicationTest
class ElectionPagesTest {

	private static final String DAY = "2026-06-01";

	private static final String MEETING = "2026-06-08";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Electorate electorate;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Cases cases;

	@Autowired
	private MockMvc pages;

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void isBegunFromThePageOfTheTerm() throws Exception {
		this.cases.on(DAY);
		var branch = this.electorate.branch(10, DAY);
		var page = "/terms/" + branch.code();
		assertThat(read(page, branch.secretary())).contains("启动换届", "启动补选");
		assertThat(read(page, branch.people().get(5).userId())).doesNotContain("启动换届");

		var refused = send("/elections", branch.people().get(5).userId(),
				Map.of("branch", branch.code(), "kind", "TERM"));
		var begun = send("/elections", branch.secretary(), Map.of("branch", branch.code(), "kind", "TERM"));

		assertThat(refused.getStatus()).isEqualTo(403);
		assertThat(begun.getRedirectedUrl()).startsWith("/elections/" + branch.code() + "-XJ-2026-");
		assertThat(read(page, branch.secretary())).contains("查看正在进行的选举").doesNotContain("启动换届");
		assertThat(read("/elections", branch.secretary())).contains("请示报批");
	}

	@Test
	void takesTheFiguresOfARecommendation() throws Exception {
		var run = this.electorate.begin(10, DAY).request(3).approved();
		var page = "/elections/%s/recommendations".formatted(run.key());

		var refused = send(page + "/members", run.user(0), Map.of("votes-" + run.id(1), "11"));
		var entered = send(page + "/members", run.user(0),
				Map.of("votes-" + run.id(1), "9", "votes-" + run.id(2), "", "otherwise", run.id(3).toString()));

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(text(refused)).contains("党员2的党员推荐票 11，应在 0 和应到党员 10 人之间", "value=\"11\"");
		assertThat(text(send(page + "/members", run.user(0), Map.of("votes-" + run.id(1), "多"))))
			.contains("票数请填写 0 或者正整数，现为“多”");
		assertThat(entered.getStatus()).isEqualTo(302);
		assertThat(read(page, run.offices().department())).contains("value=\"9\"");
		assertThat(status(page, run.user(5))).isEqualTo(403);
		assertThat(text(send(page + "/masses", run.user(0), Map.of("votes-" + run.id(1), "9"))))
			.contains("现在不登记群众推荐的票数");
	}

	@Test
	void refusesFiguresForWhomNoLineStands() throws Exception {
		var run = this.electorate.begin(10, DAY).request(3).approved();
		var page = "/elections/%s/recommendations".formatted(run.key());

		var refused = send(page + "/members", run.user(0), Map.of("votes-nobody", "3"));

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(text(refused)).contains("没有编号为“nobody”的被推荐人");
	}

	@Test
	void showsMembersTheCandidatesWhenTheSuperiorHasAgreed() throws Exception {
		var run = this.electorate.begin(10, DAY)
			.request(3)
			.approved()
			.recommended(Map.of(0, 5))
			.proposed(Map.of("committee", ElectionRun.upTo(4)));
		var page = "/elections/" + run.key();
		assertThat(read(page, run.user(5))).doesNotContain("候选人（按姓氏笔画为序）", "党员2");
		assertThat(read(page, run.user(0))).contains("候选人（按姓氏笔画为序）", "党员2");

		run.department()
			.answer("reviewCandidates", Map.of("decision", "RETURNED", "reviewedOn", DAY, "remark", "党员4不宜作为候选人"));
		assertThat(read(page, run.user(5))).doesNotContain("党员2");
		run.proposed(Map.of("committee", List.of(0, 1, 2, 4))).reviewed();

		assertThat(read(page, run.user(5))).contains("候选人（按姓氏笔画为序）", "党员2");
	}

	@Test
	void showsTheCountWithTheReasonForEachNameAndPrintsThePapers() throws Exception {
		var run = this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3);
		this.cases.on(MEETING);
		run.rolled(MEETING).met(MEETING, 10).watched().counted(10, Map.of(0, 9, 1, 8, 2, 7, 3, 5));
		var page = "/elections/" + run.key();

		assertThat(read(page, run.user(5))).contains("应到 10 人", "达到应到的五分之四", "大会选举").doesNotContain("办理记录");
		assertThat(read(page, run.user(0))).contains("办理记录", "院组〔2026〕7号");
		assertThat(read(page + "/rounds/1", run.user(5))).contains("玖（9）", "9×2=18＞10，超过半数，得票在应选 3 名之内，当选",
				"5×2=10＝10，没有超过半数，不能当选", "以应到会有选举权人数为计算基数");
		for (var paper : new String[] { "/request.pdf", "/report.pdf", "/rounds/1/ballot.pdf",
				"/rounds/1/count.pdf" }) {
			assertThat(pdf(page + paper, run.user(0))).as(paper).startsWith("%PDF");
			assertThat(status(page + paper, run.user(5))).as(paper).isEqualTo(403);
		}
	}

	@Test
	void isTakenBackOnAPageByThoseWhoMayBeginIt() throws Exception {
		var run = this.electorate.begin(10, DAY).request(3);
		var page = "/elections/" + run.key();
		assertThat(read(page, run.user(0))).contains("下一步：上级党组织批复请示").doesNotContain("撤回已批准的选举");
		run.approved();
		assertThat(read(page, run.user(0))).contains("撤回已批准的选举");
		assertThat(read(page, run.user(5))).doesNotContain("撤回已批准的选举");
		var typed = Map.of("on", "2027-01-01", "reference", "院组〔2026〕9号", "reason", "支部即将调整");

		var refused = send(page + "/withdrawal", run.user(0), typed);

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(text(refused)).contains("撤回已批准的选举日期", "value=\"院组〔2026〕9号\"");
		assertThat(send(page + "/withdrawal", run.user(0), Map.of("on", DAY)).getStatus()).isEqualTo(422);
		var right = Map.of("on", DAY, "reference", "院组〔2026〕9号", "reason", "支部即将调整");
		assertThat(send(page + "/withdrawal", run.user(5), right).getStatus()).isEqualTo(403);
		assertThat(send(page + "/withdrawal", run.user(0), right).getRedirectedUrl()).isEqualTo(page);
		assertThat(read(page, run.user(0))).contains("已撤回").doesNotContain("下一步");
	}

	@Test
	void isHiddenFromOtherBranches() throws Exception {
		var run = this.electorate.begin(10, DAY);
		var stranger = this.staffing.aBranchWith(1);

		assertThat(status("/elections/" + run.key(), stranger.secretary())).isEqualTo(403);
		assertThat(status("/elections/nothing", stranger.secretary())).isEqualTo(403);
		assertThat(read("/elections", stranger.secretary())).doesNotContain(run.key());
	}

	@Test
	void keepsCandidatesInTheirBranch() {
		var run = this.electorate.begin(10, DAY)
			.request(3)
			.approved()
			.recommended(Map.of(0, 5))
			.proposed(Map.of("committee", ElectionRun.upTo(4)));
		Person candidate = run.branch().people().get(1);

		assertThatThrownBy(() -> this.context
			.publishEvent(new MemberMoving(candidate.id(), run.branch().code(), null, LocalDate.parse(DAY))))
			.hasMessageContaining("本人是候选人，选举办结后才能转接");
	}

	private String read(String page, String who) throws Exception {
		var response = this.pages.perform(get(page).with(user(who))).andReturn().getResponse();
		assertThat(response.getStatus()).as(page).isEqualTo(200);
		return text(response);
	}

	private int status(String page, String who) throws Exception {
		return this.pages.perform(get(page).with(user(who))).andReturn().getResponse().getStatus();
	}

	private String pdf(String page, String who) throws Exception {
		var response = this.pages.perform(get(page).with(user(who))).andReturn().getResponse();
		assertThat(response.getStatus()).as(page).isEqualTo(200);
		return new String(response.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
	}

	private MockHttpServletResponse send(String page, String who, Map<String, String> typed) throws Exception {
		var request = post(page).with(user(who)).with(csrf());
		new HashMap<>(typed).forEach(request::param);
		return this.pages.perform(request).andReturn().getResponse();
	}

	private static String text(MockHttpServletResponse response) throws Exception {
		return response.getContentAsString(StandardCharsets.UTF_8);
	}

}
