package io.dangwu.browser;

import java.io.IOException;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.dangwu.ballot.VotingApplication;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A vote on a phone, from the start page to the count. */
@Visits
class BallotBrowserTest {

	private static final int VOTERS = 7;

	@Test
	void leadsFromTheStartPageToTheReceiptAndTheCount(Chromium chromium) throws IOException {
		try (var application = new VotingApplication("ballot", VOTERS)) {
			var voter = Screen.phone(chromium, application.address(), application.voters().get(3));
			Screen.isGoodOnAPhone(voter);

			voter.getByText("请您投票").click();
			assertThat(voter.locator("fieldset")).hasCount(3);
			assertThat(voter.locator(".write-in").first()).isHidden();
			Screen.isGoodOnAPhone(voter);
			mark(voter, 0, "赞成");
			mark(voter, 1, "不赞成");
			voter.locator(".write-in input")
				.nth(1)
				.fill(voter.locator("#eligible option").nth(1).getAttribute("value"));
			mark(voter, 2, "弃权");
			Screen.isGoodOnAPhone(voter);

			voter.getByText("下一步").click();
			assertThat(voter.locator("main")).containsText("另选");
			Screen.isGoodOnAPhone(voter);
			voter.getByText("返回修改").click();
			assertThat(voter.locator("input:checked")).hasCount(3);
			voter.getByText("下一步").click();
			voter.getByText("投出选票").last().click();
			var receipt = voter.locator("#receipt").textContent();
			Screen.isGoodOnAPhone(voter);
			voter.reload();
			assertThat(voter.locator("#receipt")).hasText(receipt);

			end(chromium, application);
			voter.navigate("/ballots/" + application.ballot() + "/receipts");
			voter.locator("[name=hash]").fill(receipt);
			voter.getByText("核对", new Page.GetByTextOptions().setExact(true)).click();
			assertThat(voter.locator("[role=status]")).containsText("在票箱中");
			Screen.isGoodOnAPhone(voter);
		}
	}

	private static void end(Chromium chromium, VotingApplication application) {
		var chair = Screen.phone(chromium, application.address(), application.voters().get(0));
		chair.navigate("/ballots/" + application.ballot());
		assertThat(chair.locator(".progress")).containsText("已投票 1 人");
		Screen.isGoodOnAPhone(chair);
		chair.getByText("宣布结束，开箱计票").click();
		assertThat(chair.locator(".refusal")).containsText("还有 6 人没有投票");
		chair.locator("[name=evenSo]").check();
		chair.getByText("宣布结束，开箱计票").click();
		assertThat(chair.locator("main")).containsText("收回 1 张");
		Screen.isGoodOnAPhone(chair);
		chair.getByText("重新计票").click();
		assertThat(chair.locator("[role=status]")).containsText("与公布的结果一致");
		Screen.isGoodOnAPhone(chair);
	}

	private static void mark(Page page, int line, String stance) {
		page.locator("fieldset").nth(line).getByText(stance, new Locator.GetByTextOptions().setExact(true)).click();
	}

}
