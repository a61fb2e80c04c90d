package io.dangwu.browser;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An election in the browser, driven by those who have a part in it. */
@Visits
class ElectionBrowserTest {

	private static final LocalDate TODAY = Demonstration.TODAY;

	private static final int CANDIDATES = 4;

	private static final int SEATS = 3;

	private Demonstration demonstration;

	@BeforeEach
	void visit(Demonstration demonstration) {
		this.demonstration = demonstration;
	}

	@Test
	void isRequestedAndApprovedAndHasItsCandidates() {
		var branch = nextToElect();
		var secretary = this.demonstration.holderOf("branch-secretary-" + branch);
		var superior = this.demonstration.holderOf("general-branch-" + branch.substring(0, 4));
		var desk = desk(secretary);
		desk.navigate("/terms/" + branch);
		desk.getByText("启动换届", new Page.GetByTextOptions().setExact(true)).click();
		desk.waitForURL("**/elections/*");
		assertThat(desk.locator("main")).containsText("下一步：本单位书记报送请示");
		var key = desk.url().substring(desk.url().lastIndexOf('/') + 1);

		request(desk, secretary, key);
		var over = desk(superior);
		form(over, superior, key, "approveElection").choose("批复意见", "同意")
			.on("批复日期", TODAY)
			.fill("批复文号", "总支〔2026〕5 号")
			.complete();
		recommend(desk, key);
		form(desk, secretary, key, "recommendCandidates").on("推荐日期", TODAY).complete();
		var names = names(branch);
		form(desk, secretary, key, "proposeCandidates").choose("委员会意见", "确定候选人预备人选，报上级审查")
			.on("委员会研究日期", TODAY)
			.name("委员候选人", names)
			.complete();
		form(over, superior, key, "reviewCandidates").choose("审查意见", "同意作为候选人，进行公示")
			.on("审查日期", TODAY)
			.fill("批复文号", "总支〔2026〕6 号")
			.complete();

		var phone = this.demonstration.phone(secretary);
		phone.navigate("/elections/" + key);
		names.forEach((name) -> assertThat(phone.locator("main")).containsText(name));
		assertThat(phone.locator("main")).containsText("下一步：组织部公示候选人");
		Screen.isGoodOnAPhone(phone);
		phone.getByText("撤回已批准的选举").click();
		Screen.isGoodOnAPhone(phone);
	}

	@Test
	void meetsVotesOnPhonesAndShowsTheCount() {
		var key = text("select business_key from election where stage = 'CONVENING'");
		var branch = text("select branch from election where stage = 'CONVENING'");
		var secretary = this.demonstration.holderOf("branch-secretary-" + branch);
		var members = this.demonstration.holdersOf("member-" + branch);
		var desk = desk(secretary);
		var others = others(key, branch);
		giveUp(desk);
		form(desk, secretary, key, "drawUpRoll").on("核定日期", TODAY).on("大会日期", TODAY).complete();
		form(desk, secretary, key, "conveneMeeting").choose("是否召开", "召开")
			.on("会议日期", TODAY)
			.fill("会议地点", "第一会议室")
			.pick("主持人", others.get(2))
			.tick("经大会同意")
			.complete();
		gather(desk, members.get(members.size() - 1));
		form(desk, secretary, key, "chooseScrutineers").name("监票人", others.subList(0, 1))
			.name("计票人", others.subList(1, 2))
			.tick("监票人、计票人已经")
			.complete();

		var ballot = vote(members.get(0));
		members.subList(1, members.size()).forEach((member) -> send(ballot, member));

		var phone = this.demonstration.phone(members.get(0));
		phone.navigate("/elections/" + key);
		awaitText(phone, "下一步：新一届委员会开会，选举书记、副书记");
		Screen.isGoodOnAPhone(phone);
		phone.getByText("第 1 次", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(phone.locator(".tag").filter(new Locator.FilterOptions().setHasText("未当选"))).hasCount(1);
		assertThat(phone.locator("main")).containsText("超过半数，得票在应选 3 名之内，当选");
		Screen.isGoodOnAPhone(phone);
	}

	private void request(Page desk, String secretary, String key) {
		form(desk, secretary, key, "requestElection").choose("办理", "报送换届请示")
			.on("报送日期", TODAY)
			.on("拟召开党员大会的日期", TODAY.plusDays(14))
			.fill("委员应选名额", String.valueOf(SEATS))
			.choose("产生方式", "党员大会选举")
			.choose("投票方式", "手机投票")
			.complete();
	}

	private static void recommend(Page desk, String key) {
		desk.navigate("/elections/" + key + "/recommendations");
		for (var at = 0; at < CANDIDATES; at++) {
			desk.locator("main input[type=number]").nth(at).fill("5");
		}
		desk.getByText("保存票数").click();
		assertThat(desk.locator("main input[type=number]").first()).hasValue("5");
	}

	/** Nobody has come to the meeting that was convened before. */
	private static void giveUp(Page desk) {
		desk.navigate("/meetings");
		desk.getByText("到会登记").first().click();
		desk.getByText("到会人数不足，宣布会议无效").click();
	}

	/** One checks in on the phone, the others are ticked off. */
	private void gather(Page desk, String member) {
		desk.navigate("/meetings");
		desk.getByText("到会登记").first().click();
		var phone = this.demonstration.phone(member);
		phone.navigate("/meetings");
		phone.locator("tbody a").first().click();
		Screen.isGoodOnAPhone(phone);
		phone.getByLabel("签到码").fill(desk.locator("#live .code").textContent());
		phone.locator("main button").click();
		assertThat(phone.locator("[role=status]")).containsText("您已签到");
		Screen.isGoodOnAPhone(phone);
		assertThat(desk.locator(".roll .here")).hasCount(1);
		var due = desk.locator(".roll li").count();
		for (var present = 1; present < due; present++) {
			desk.locator(".roll li:not(.here) button").first().click();
			assertThat(desk.locator(".roll .here")).hasCount(present + 1);
		}
		desk.getByText("结束签到，开会").click();
		assertThat(desk.locator("#live")).containsText("名册已经确定");
	}

	/** For all on the paper but the last. */
	private UUID vote(String member) {
		var phone = this.demonstration.phone(member);
		phone.navigate("/home");
		phone.getByText("请您投票").click();
		assertThat(phone.locator("fieldset")).hasCount(CANDIDATES);
		var ballot = UUID.fromString(phone.url().replaceAll(".*/ballots/([^/]+).*", "$1"));
		for (var line = 0; line < CANDIDATES; line++) {
			phone.locator("fieldset")
				.nth(line)
				.getByText((line < SEATS) ? "赞成" : "不赞成", new Locator.GetByTextOptions().setExact(true))
				.click();
		}
		Screen.isGoodOnAPhone(phone);
		phone.getByText("下一步").click();
		Screen.isGoodOnAPhone(phone);
		phone.getByText("投出选票").last().click();
		assertThat(phone.locator("#receipt")).isVisible();
		Screen.isGoodOnAPhone(phone);
		return ballot;
	}

	/** The same without a screen. */
	private void send(UUID ballot, String member) {
		var answers = new HashMap<>(Map.of("page", UUID.randomUUID().toString()));
		var lines = this.demonstration.database()
			.sql("select line from ballot_lines where ballot_id = ? order by position")
			.param(ballot)
			.query(String.class)
			.list();
		for (var line = 0; line < CANDIDATES; line++) {
			answers.put("stance-" + lines.get(line), (line < SEATS) ? "APPROVE" : "AGAINST");
		}
		var answer = this.demonstration.browserOf(member).submit("/home", "/ballots/" + ballot + "/cast", answers);
		assertThat(answer.body()).contains("id=\"receipt\"");
	}

	/** The engine counts and goes on by itself, a moment after the last vote. */
	private static void awaitText(Page page, String text) {
		for (var look = 0; look < 60 && !page.locator("main").textContent().contains(text); look++) {
			page.waitForTimeout(1000);
			page.reload();
		}
		assertThat(page.locator("main")).containsText(text);
	}

	private TaskForm form(Page page, String userId, String key, String task) {
		return TaskForm.open(page, this.demonstration.restAs(userId), key, task);
	}

	private Page desk(String userId) {
		var page = this.demonstration.visitAs(userId);
		page.setViewportSize(1440, 1400);
		return page;
	}

	/**
	 * The branch whose term ends next of those that can elect a committee and do not yet.
	 */
	private String nextToElect() {
		return text("""
				select code from organization o where type = 'BRANCH' and last_election_on is not null
				and not exists (select 1 from election where branch = o.code)
				and (select count(*) from member where branch_code = o.code and status = 'FULL') > 7
				order by last_election_on limit 1""");
	}

	/** Candidates who lead nobody above their branch. */
	private List<String> names(String branch) {
		return this.demonstration.database().sql("""
				select name from member where branch_code = ? and status = 'FULL' and not exists
				(select 1 from act_id_membership where user_id_ = member_no and group_id_ like 'general-branch-%')
				order by member_no limit 4""").param(branch).query(String.class).list();
	}

	/** Members who do not stand. */
	private List<String> others(String key, String branch) {
		return this.demonstration.database().sql("""
				select name from member where branch_code = ? and status = 'FULL' and id not in
				(select member_id from election_candidate join election on election.id = election_id
				where business_key = ?) order by member_no""").params(branch, key).query(String.class).list();
	}

	private String text(String query) {
		return this.demonstration.database().sql(query).query(String.class).single();
	}

}
