package io.dangwu.browser;

import java.io.IOException;
import java.time.Duration;

import com.microsoft.playwright.Page;
import io.dangwu.RunningApplication;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A list of awards on phones: a voter picks up to ten, a member of the panel scores. */
@Visits
class AwardVoteBrowserTest {

	private static final String VOTER = "M01110002";

	private static final String SCORER = "M01110001";

	private static final String OFFICE = "M07310008";

	@Test
	void picksUpToTenAndScores(Chromium chromium) throws IOException {
		try (var application = RunningApplication.withTestFeatures("award-vote", "--test.award-list=true",
				"--spring.datasource.hikari.connection-init-sql=select 1")) {
			Awaitility.await()
				.atMost(Duration.ofMinutes(2))
				.until(() -> application.database()
					.sql("select count(*) from award_panel")
					.query(Integer.class)
					.single() == 1);
			var round = application.database().sql("select round_key from award_panel").query(String.class).single();
			vote(Screen.phone(chromium, application.address(), VOTER), round);
			appoint(Screen.phone(chromium, application.address(), OFFICE), round);
			score(Screen.phone(chromium, application.address(), SCORER));
		}
	}

	private static void vote(Page voter, String round) {
		voter.navigate("/award-lists/" + round + "/YRXF");
		assertThat(voter.locator(".nominees li")).hasCount(14);
		Screen.isGoodOnAPhone(voter);
		voter.getByText("打开我的选票").click();
		for (var name = 0; name < 11; name++) {
			voter.locator(".pick input").nth(name).check();
		}
		assertThat(voter.locator(".pick-count")).hasText("已选 11 人，最多选 10 人");
		voter.locator(".pick summary").nth(2).click();
		Screen.isGoodOnAPhone(voter);
		voter.getByText("下一步").click();
		assertThat(voter.locator(".refusal")).containsText("您选了 11 人，最多可以选 10 人，请去掉 1 人");
		assertThat(voter.locator(".pick input:checked")).hasCount(11);
		Screen.isGoodOnAPhone(voter);
		voter.locator(".pick input").nth(4).uncheck();
		voter.getByText("下一步").click();
		assertThat(voter.locator("main")).containsText("您选了 10 人");
		Screen.isGoodOnAPhone(voter);
		voter.getByText("返回修改").click();
		assertThat(voter.locator(".pick input:checked")).hasCount(10);
		voter.getByText("下一步").click();
		voter.getByText("投出选票").last().click();
		assertThat(voter.locator("#receipt")).isVisible();
		Screen.isGoodOnAPhone(voter);
	}

	private static void appoint(Page office, String round) {
		office.navigate("/award-panels/" + round + "/YRXF");
		Screen.isGoodOnAPhone(office);
		office.locator("[name=accounts]").fill(SCORER + " 000");
		office.getByText("聘请", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(office.locator(".refusal")).containsText("没有账号“000”");
		office.locator("[name=accounts]").fill(SCORER);
		office.getByText("聘请", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(office.locator("main")).containsText("未提交");
		Screen.isGoodOnAPhone(office);
	}

	private static void score(Page scorer) {
		scorer.navigate("/home");
		scorer.getByText("请您评分").click();
		var points = scorer.locator("[name^=points-]");
		assertThat(points).hasCount(14);
		Screen.isGoodOnAPhone(scorer);
		for (var line = 0; line < 13; line++) {
			points.nth(line).fill("88.5");
		}
		points.nth(13).fill("120");
		scorer.getByText("提交评分").click();
		assertThat(scorer.locator(".refusal")).containsText("120 不在 0 至 100 之间");
		assertThat(points.nth(13)).hasValue("120");
		Screen.isGoodOnAPhone(scorer);
		points.nth(13).fill("");
		scorer.locator("[name^=recusal-]").nth(13).fill("与候选人合作课题");
		scorer.getByText("提交评分").click();
		assertThat(scorer.locator("[role=status]")).containsText("评分表已经提交");
		assertThat(points.first()).isDisabled();
		Screen.isGoodOnAPhone(scorer);
	}

}
