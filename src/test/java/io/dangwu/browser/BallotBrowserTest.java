package io.dangwu.browser;

import java.io.IOException;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.dangwu.RunningApplication;
import io.dangwu.ballot.VotingApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A vote on a phone, from the start page to the count. */
@ExtendWith(DemonstrationExtension.class)
class BallotBrowserTest {

	private static final int VOTERS = 7;

	private static final int PHONE = 360;

	@Test
	void leadsFromTheStartPageToTheReceiptAndTheCount() throws IOException {
		try (var application = new VotingApplication("ballot", VOTERS);
				var chromium = new Chromium(Chromium.find().orElseThrow())) {
			var voter = phone(chromium, application, application.voters().get(3));
			isGoodOnAPhone(voter);

			voter.getByText("请您投票").click();
			assertThat(voter.locator("fieldset")).hasCount(3);
			assertThat(voter.locator(".write-in").first()).isHidden();
			isGoodOnAPhone(voter);
			mark(voter, 0, "赞成");
			mark(voter, 1, "不赞成");
			voter.locator(".write-in input")
				.nth(1)
				.fill(voter.locator("#eligible option").nth(1).getAttribute("value"));
			mark(voter, 2, "弃权");
			isGoodOnAPhone(voter);

			voter.getByText("下一步").click();
			assertThat(voter.locator("main")).containsText("另选");
			isGoodOnAPhone(voter);
			voter.getByText("返回修改").click();
			assertThat(voter.locator("input:checked")).hasCount(3);
			voter.getByText("下一步").click();
			voter.getByText("投出选票").last().click();
			var receipt = voter.locator("#receipt").textContent();
			isGoodOnAPhone(voter);
			voter.reload();
			assertThat(voter.locator("#receipt")).hasText(receipt);

			end(chromium, application);
			voter.navigate("/ballots/" + application.ballot() + "/receipts");
			voter.locator("[name=hash]").fill(receipt);
			voter.getByText("核对", new Page.GetByTextOptions().setExact(true)).click();
			assertThat(voter.locator("[role=status]")).containsText("在票箱中");
			isGoodOnAPhone(voter);
		}
	}

	private static void end(Chromium chromium, VotingApplication application) {
		var chair = phone(chromium, application, application.voters().get(0));
		chair.navigate("/ballots/" + application.ballot());
		assertThat(chair.locator(".progress")).containsText("已投票 1 人");
		isGoodOnAPhone(chair);
		chair.getByText("宣布结束，开箱计票").click();
		assertThat(chair.locator(".refusal")).containsText("还有 6 人没有投票");
		chair.locator("[name=evenSo]").check();
		chair.getByText("宣布结束，开箱计票").click();
		assertThat(chair.locator("main")).containsText("收回 1 张");
		isGoodOnAPhone(chair);
		chair.getByText("重新计票").click();
		assertThat(chair.locator("[role=status]")).containsText("与公布的结果一致");
		isGoodOnAPhone(chair);
	}

	private static void mark(Page page, int line, String stance) {
		page.locator("fieldset").nth(line).getByText(stance, new Locator.GetByTextOptions().setExact(true)).click();
	}

	private static Page phone(Chromium chromium, VotingApplication application, String userId) {
		var page = chromium.browser()
			.newContext(new Browser.NewContextOptions().setBaseURL(application.address())
				.setLocale("zh-CN")
				.setViewportSize(PHONE, 740))
			.newPage();
		page.navigate("/login");
		page.getByLabel("账号").fill(userId);
		page.getByLabel("密码", new Page.GetByLabelOptions().setExact(false)).fill(RunningApplication.PASSWORD);
		page.locator("#sign-in button").click();
		page.waitForURL("**/home");
		return page;
	}

	/** Nothing is wider than the screen, and axe finds no serious fault. */
	private static void isGoodOnAPhone(Page page) {
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(page.url())
			.isLessThanOrEqualTo(PHONE);
		assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url())
			.filteredOn((fault) -> List.of("serious", "critical").contains(fault.getImpact()))
			.extracting(Rule::getId)
			.isEmpty();
	}

}
