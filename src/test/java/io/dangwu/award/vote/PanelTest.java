package io.dangwu.award.vote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.award.AwardService;
import io.dangwu.award.Nominee;
import io.dangwu.award.PanelScores;
import io.dangwu.award.vote.rule.Conflict;
import io.dangwu.organization.Actor;
import io.dangwu.organization.PostKind;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Three nominees, a panel of five; the college's panels are blind and recuse within a
 * branch.
 */
@ApplicationTest
class PanelTest {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private AwardLists rounds;

	@Autowired
	private AwardService awards;

	@Autowired
	private PanelScores scores;

	@Autowired
	private ScoreSheetService sheets;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvc pages;

	private Branch branch;

	private Branch others;

	private String officer;

	private String round;

	private List<Nominee> nominees;

	@BeforeEach
	void openAPanel() {
		this.cases.on(DAY.toString());
		this.branch = this.staffing.aBranchWith(5);
		this.others = this.staffing.aBranchWith(8);
		this.officer = this.staffing.anOfficer(PostKind.PARTY_OFFICE_STAFF);
		this.round = this.rounds.aListOf(this.branch.people().subList(0, 3), DAY);
		this.nominees = this.awards.shortlist(this.round, AwardLists.KIND);
		this.scores.open(this.round, AwardLists.KIND, this.nominees);
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void takesTheMeanOfFiveScorersWhoSeeNeitherNamesNorEachOther() throws Exception {
		appoint(others(0, 5));
		var page = read("/award-sheets/" + sheetOf(other(3)), other(3));
		assertThat(page).contains("01 号", "02 号", "03 号", "匿名评分", ">该同志长期担任班主任").doesNotContain("党员1", "党员2", "党员3");
		assertThat(this.sheets.view(sheetOf(other(3)), actor(other(3))).lines())
			.allMatch((line) -> line.unitName().isEmpty());

		IntStream.range(0, 4).forEach((scorer) -> submit(other(scorer), "90", "80.5", "70.25"));
		assertThat(office()).contains("评委党员5还没有提交评分", "已提交", "未提交").doesNotContain("评分结果", "90.00", "80.5");
		assertThat(this.scores.complete(this.round, AwardLists.KIND).text()).contains("评委党员5还没有提交评分");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.scores.scores(this.round, AwardLists.KIND));
		assertThat(mails(this.officer)).isZero();
		submit(other(4), "91", "80.5", "70.3");

		assertThat(this.scores.complete(this.round, AwardLists.KIND).isAllowed()).isTrue();
		assertThat(office()).contains("评分已经齐全", "评分结果", "90.20", "80.50", "70.26", "党员1");
		assertThat(mails(this.officer)).isEqualTo(1);
		var means = this.scores.scores(this.round, AwardLists.KIND);
		assertThat(means.values()).containsExactlyInAnyOrder(new BigDecimal("90.20"), new BigDecimal("80.50"),
				new BigDecimal("70.26"));
		assertThat(means.keySet())
			.containsExactlyInAnyOrderElementsOf(this.nominees.stream().map(Nominee::nomination).toList());
		assertThat(order("/seats", Map.of("accounts", other(6))).getContentAsString()).contains("评委评分已经结束");
	}

	@Test
	void recusesWhoeverIsOfTheSameBranchAndWhoeverSaysWhy() throws Exception {
		appoint(others(0, 5), this.branch.people().get(4).userId());
		var tied = this.branch.people().get(4).userId();
		var view = this.sheets.view(sheetOf(tied), actor(tied));
		assertThat(view.lines()).extracting(ScoreSheetView.Line::conflict).containsOnly(Conflict.SAME_BRANCH);
		var typed = typed(tied, "90", "80", "70");
		assertThat(send(tied, "", typed).getContentAsString()).contains("候选人与您同在一个党支部，应当回避，不能评分");

		assertThat(send(tied, "", Map.of()).getStatus()).isEqualTo(302);
		IntStream.range(0, 4).forEach((scorer) -> submit(other(scorer), "90", "80", "70"));
		var recused = typed(other(4), "90", "", "70");
		recused.put("recusal-" + line(other(4), 1), "与候选人合作课题");
		assertThat(send(other(4), "", recused).getStatus()).isEqualTo(302);

		assertThat(this.scores.complete(this.round, AwardLists.KIND).text())
			.contains("“02 号”只有 4 名评委评分（其余回避），少于规定的 5 名，请增补评委");
		assertThat(office()).contains("02 号：与候选人合作课题", "01 号：候选人与您同在一个党支部");
		appoint(other(5));
		submit(other(5), "90", "82.5", "70");
		assertThat(this.scores.scores(this.round, AwardLists.KIND)).containsValue(new BigDecimal("80.50"));
	}

	@Test
	void refusesImpossibleScoresAndKeepsWhatWasTyped() throws Exception {
		appoint(others(0, 1));

		var answer = send(other(0), "", typed(other(0), "100.01", "abc", ""));
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("“02 号”的评分“abc”不是数字", "value=\"100.01\"", "value=\"abc\"");
		assertThat(send(other(0), "", typed(other(0), "100.01", "88.255", "")).getContentAsString())
			.contains("“01 号”的评分 100.01 不在 0 至 100 之间", "“02 号”的评分 88.255 多于两位小数");
		assertThat(send(other(0), "", typed(other(0), "90", "88", "")).getContentAsString()).contains("“03 号”还没有评分");
		assertThat(read("/award-sheets/" + sheetOf(other(0)), other(0))).doesNotContain("value=\"90");

		assertThat(send(other(0), "/draft", typed(other(0), "90", "88.5", "")).getStatus()).isEqualTo(302);
		assertThat(read("/award-sheets/" + sheetOf(other(0)), other(0))).contains("value=\"90.00\"", "value=\"88.50\"");
		assertThat(read("/home", other(0))).contains("请您评分：十大育人先锋评委评分");
		submit(other(0), "90", "88.5", "60");
		assertThat(read("/home", other(0))).doesNotContain("请您评分：");
		assertThat(send(other(0), "", typed(other(0), "1", "1", "1")).getContentAsString()).contains("评分表已经提交，不能再改");
	}

	@Test
	void showsASheetToItsScorerOnly() throws Exception {
		appoint(others(0, 1));
		var sheet = "/award-sheets/" + sheetOf(other(0));

		for (var stranger : List.of(other(1), this.officer)) {
			assertThat(this.pages.perform(get(sheet).with(user(stranger))).andReturn().getResponse().getStatus())
				.isEqualTo(403);
		}
		assertThat(this.pages.perform(get(address("")).with(user(other(0)))).andReturn().getResponse().getStatus())
			.isEqualTo(403);
	}

	@Test
	void isAppointedByThePartyOfficeAndNeverANominee() throws Exception {
		assertThat(order("/seats", Map.of("accounts", "")).getContentAsString()).contains("请填写评委的账号");
		var refused = order("/seats",
				Map.of("accounts", "M00000000 " + this.branch.people().get(0).userId() + "，" + other(0)));
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("没有账号“M00000000”", "是这份名单上的候选人，不能担任评委", "M00000000 ");
		assertThat(office()).contains("评委 0 名，少于规定的 5 名");

		appoint(others(0, 2));
		assertThat(mails(other(0))).isEqualTo(1);
		assertThat(order("/seats", Map.of("accounts", other(0))).getContentAsString()).contains("已经是评委");
		assertThat(this.pages
			.perform(post(address("/seats")).param("accounts", other(3)).with(user(other(1))).with(csrf()))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(403);
	}

	@Test
	void letsGoOnlyWhoHasNotHandedIn() throws Exception {
		appoint(others(0, 2));
		submit(other(0), "90", "80", "70");

		assertThat(order("/seats/" + sheetOf(other(0)) + "/release", Map.of()).getContentAsString())
			.contains("评委党员1已经提交评分，不能撤换");
		assertThat(order("/seats/" + sheetOf(other(1)) + "/release", Map.of()).getStatus()).isEqualTo(302);

		assertThat(this.sheets.of(actor(other(1)))).isEmpty();
	}

	private String[] others(int from, int to) {
		return IntStream.range(from, to).mapToObj(this::other).toArray(String[]::new);
	}

	private String other(int number) {
		return this.others.people().get(number).userId();
	}

	private void appoint(String[] accounts, String... more) throws Exception {
		appoint(accounts);
		appoint(more);
	}

	private void appoint(String... accounts) throws Exception {
		assertThat(order("/seats", Map.of("accounts", String.join("\n", accounts))).getStatus()).isEqualTo(302);
	}

	private void submit(String scorer, String... points) {
		try {
			assertThat(send(scorer, "", typed(scorer, points)).getStatus()).isEqualTo(302);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Map<String, String> typed(String scorer, String... points) {
		var typed = new HashMap<String, String>();
		IntStream.range(0, points.length)
			.forEach((number) -> typed.put("points-" + line(scorer, number), points[number]));
		return typed;
	}

	private UUID line(String scorer, int number) {
		return this.sheets.view(sheetOf(scorer), actor(scorer)).lines().get(number).nomination();
	}

	private UUID sheetOf(String scorer) {
		return this.jdbc.sql("""
				select sheet.id from award_score_sheet sheet join award_panel panel on panel.id = panel_id
				where account = ? and round_key = ?""").params(scorer, this.round).query(UUID.class).single();
	}

	private int mails(String to) {
		return this.jdbc.sql("select count(*) from notification where recipient = ? and dedup_key like 'award-panel%'")
			.param(to)
			.query(Integer.class)
			.single();
	}

	private MockHttpServletResponse send(String scorer, String to, Map<String, String> typed) throws Exception {
		return perform("/award-sheets/" + sheetOf(scorer) + to, scorer, typed);
	}

	private MockHttpServletResponse order(String to, Map<String, String> typed) throws Exception {
		return perform(address(to), this.officer, typed);
	}

	private MockHttpServletResponse perform(String address, String userId, Map<String, String> typed) throws Exception {
		var request = post(address).with(user(userId)).with(csrf());
		typed.forEach(request::param);
		return this.pages.perform(request).andReturn().getResponse();
	}

	private String office() throws Exception {
		return read(address(""), this.officer);
	}

	private String address(String rest) {
		return "/award-panels/" + this.round + "/" + AwardLists.KIND + rest;
	}

	private String read(String path, String userId) throws Exception {
		return this.pages.perform(get(path).with(user(userId))).andReturn().getResponse().getContentAsString();
	}

	private static Actor actor(String userId) {
		return new Actor(userId, Set.of());
	}

}
