package io.dangwu.browser;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.dangwu.EngineRest;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The awards in the browser: planned back and opened, nominated for, examined, noticed.
 */
@Visits
class AwardBrowserTest {

	private static final String BRANCH = "ZZ03-T01";

	/** Without a vote, in an order that holds on any day of the year. */
	private static final Map<String, Integer> DAYS = Map.of("NOMINATION", 10, "EXAMINATION", 14, "CHECK", 18, "VOTE",
			22, "PANEL", 24, "PRELIMINARY", 26, "NOTICE", 40, "CEREMONY", 54);

	private static final String TITLE = "网页试评选";

	@Test
	void plansBackOpensARoundAndNominatesInIt(Demonstration demonstration) {
		var office = demonstration.visitAs(demonstration.holderOf("party-office"));
		plansBack(office);
		var key = open(office);
		var secretary = demonstration.holderOf("branch-secretary-" + BRANCH);
		var page = demonstration.visitAs(secretary);
		var rest = demonstration.restAs(secretary);

		openTheSheet(page, rest, key);
		refusesWhoMayNotStand(page);
		nominates(page);

		handIn(page, "x");
		assertThat(page.locator(".refusal")).containsText("“到会人数”不是整数");
		assertThat(page.getByLabel("主要事迹")).hasValue("扎根教学一线。");
		handIn(page, "6");
		assertThat(page.locator("main")).containsText("下一步由上级党组织审查");
		assertThat(rest.openTasks(key)).doesNotContain("nominateCandidates");
		isGoodOnAPhone(page);
	}

	@Test
	void examinesAndRanksWhatTheBranchesNominated(Demonstration demonstration) {
		var page = demonstration.visitAs(demonstration.holderOf("general-branch-ZZ01"));
		page.navigate("/awards");
		page.locator("td a", new Page.LocatorOptions().setHasText("十大先锋")).first().click();
		page.locator("a.button", new Page.LocatorOptions().setHasText("审查上报")).click();
		page.getByLabel("同意", new Page.GetByLabelOptions().setExact(true)).all().forEach(Locator::check);
		page.getByLabel("审查意见").fill("同意推荐");

		report(page);
		assertThat(page.locator(".refusal")).containsText("排序应当从 1 起连续、不重复");
		assertThat(page.getByLabel("审查意见")).hasValue("同意推荐");
		isGoodOnAPhone(page);
		rank(page);
		report(page);

		page.waitForURL("**/awards/*");
		assertThat(page.locator("main")).containsText("党总支已上报");
	}

	@Test
	void showsTheNomineesOfANoticeToEveryMember(Demonstration demonstration) {
		var page = demonstration.visitAs("M01110002");
		page.navigate("/awards");
		page.locator("td a", new Page.LocatorOptions().setHasText("优秀共产党员")).first().click();
		assertThat(page.locator("main")).containsText("拟表彰对象");
		page.locator(".nominees summary").first().click();
		assertThat(page.locator(".nominees .about").first()).isVisible();
		assertThat(page.locator("main")).not().containsText("征求意见情况");
		isGoodOnAPhone(page);

		page.getByText("查看公示、提出异议").click();
		page.locator("tr:has-text('优秀共产党员') a").first().click();

		assertThat(page.locator("main")).containsText("提出异议");
		isGoodOnAPhone(page);
	}

	private static void plansBack(Page office) {
		office.navigate("/awards");
		var link = office.getByText("打印倒排时间表（PDF）");
		assertThat(office.locator("main")).containsText("最迟完成");
		var paper = office.request().get(link.getAttribute("href"));
		assertThat(paper.headers().get("content-type")).startsWith("application/pdf");
		assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
	}

	private static String open(Page office) {
		office.locator("summary", new Page.LocatorOptions().setHasText("部署新一次评选")).click();
		office.getByLabel("评选名称").fill(TITLE);
		year(office, 2020);
		deploy(office);
		assertThat(office.locator(".refusal")).containsText("来不及在规定时间内完成评选：最迟应当在 2020-");
		assertThat(office.getByLabel("评选名称")).hasValue(TITLE);
		year(office, Demonstration.TODAY.getYear());
		DAYS.forEach((step, days) -> office.locator("[name=" + step + "]").fill(in(days)));
		office.locator("[name=lateReason]").fill("校区搬迁，推迟表彰");
		deploy(office);
		office.waitForURL("**/awards/*-PX-*");
		isGoodOnAPhone(office);
		return office.url().substring(office.url().lastIndexOf('/') + 1);
	}

	private static void year(Page office, int year) {
		office.getByLabel("评选年度").fill(String.valueOf(year));
		office.getByLabel("资格截止日").fill(LocalDate.of(year, 5, 31).toString());
	}

	private static void deploy(Page office) {
		office.locator("button", new Page.LocatorOptions().setHasText("部署评选")).click();
	}

	/** From the task to the page on which it is done. */
	private static void openTheSheet(Page page, EngineRest rest, String key) {
		TaskForm.open(page, rest, key, "nominateCandidates");
		assertThat(page.locator(".fjs-form a").first()).hasAttribute("href", "/awards/" + key);
		page.navigate("/awards/" + key);
		page.locator("a.button", new Page.LocatorOptions().setHasText("填写推荐表")).click();
		isGoodOnAPhone(page);
	}

	/** The first is the secretary, the second was not found excellent. */
	private static void refusesWhoMayNotStand(Page page) {
		choose(page, "YXDY", 1);
		assertThat(page.locator(".refusal")).containsText("不能为本人办理推荐");
		choose(page, "YXDY", 2);
		assertThat(page.locator(".refusal")).containsText("不能参评：近两年民主评议没有获得过“优秀”");
		assertThat(page.locator("[name=member-YXDY]")).not().hasValue("");
		isGoodOnAPhone(page);
	}

	private static void nominates(Page page) {
		choose(page, "YRXF", 2);
		page.getByLabel("主要事迹").fill("扎根教学一线。");
		page.getByLabel("征求党员和群众意见情况").fill("没有不同意见。");
		page.getByLabel("党员大会赞成票数").fill("5");
	}

	private static void choose(Page page, String kind, int place) {
		page.locator("[name=member-" + kind + "]").selectOption(new SelectOption().setIndex(place));
		page.locator("button[value=" + kind + "]").click();
	}

	private static void handIn(Page page, String present) {
		page.locator("[name=meetingOn]").fill(in(0));
		page.locator("[name=present]").fill(present);
		page.getByText("报送", new Page.GetByTextOptions().setExact(true)).last().click();
	}

	/** One kind after the other, each from 1 on; what is one too many is left out. */
	private static void rank(Page page) {
		for (var kind : List.of("十大育人先锋", "十大成才先锋")) {
			var sheets = page.locator("div:has(> h2:has-text('" + kind + "')) > fieldset").all();
			for (var at = 0; at < sheets.size(); at++) {
				rank(sheets.get(at), at + 1);
			}
		}
	}

	private static void rank(Locator sheet, int rank) {
		if (rank > 2) {
			sheet.locator("[value=false]").check();
			sheet.locator("[name^=reason-]").fill("名额有限");
			return;
		}
		sheet.locator("[name^=rank-]").fill(String.valueOf(rank));
	}

	private static void report(Page page) {
		page.locator("button", new Page.LocatorOptions().setHasText("上报")).click();
	}

	private static String in(int days) {
		return Demonstration.TODAY.plusDays(days).toString();
	}

	private static void isGoodOnAPhone(Page page) {
		page.setViewportSize(Screen.PHONE, 740);
		Screen.isGoodOnAPhone(page);
		page.setViewportSize(1440, 1000);
	}

}
