package io.dangwu.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the party office asks before it settles the rates, and what a unit plans. */
@Visits
class BudgetBrowserTest {

	@Test
	void triesOutOtherRatesAndHeadsAndStoresNothing(Demonstration demonstration) {
		var page = demonstration.visitAs(demonstration.holderOf("party-office"));
		page.navigate("/budget");
		var total = page.locator("tr:has-text('全院合计') strong").last().textContent();
		page.getByText("经费测算").click();

		tryOut(page, "299.99");
		assertThat(page.locator(".refusal")).containsText("299.99 元低于每人每年 300.00 元的下限");
		assertThat(page.getByLabel("教师党员标准")).hasValue("299.99");
		tryOut(page, "400");
		assertThat(page.locator("#tried")).not().hasText(total);
		page.getByLabel("离退休党总支 教师党员人数").fill("100");
		tryOut(page, "400");

		assertThat(page.locator("tr:has-text('离退休党总支')")).containsText("40,000.00");
		page.navigate("/budget");
		assertThat(page.locator("tr:has-text('全院合计')")).containsText(total);
	}

	@Test
	void plansItsMoneyToTheLastFen(Demonstration demonstration) {
		var page = demonstration.visitAs(demonstration.holderOf("general-branch-ZZ01"));
		page.navigate("/budget");
		page.locator("main td a").first().click();
		page.getByText("编制使用计划").click();
		var proposed = page.getByLabel("单位统筹").inputValue();

		page.getByLabel("单位统筹").fill("99999");
		page.getByText("保存计划").click();
		assertThat(page.locator(".refusal")).containsText("超过核定经费");
		assertThat(page.getByLabel("单位统筹")).hasValue("99999");
		page.getByLabel("单位统筹").fill(proposed);
		page.getByText("保存计划").click();

		assertThat(page.locator("[role=status]")).containsText("计划已保存");
	}

	private static void tryOut(Page page, String rate) {
		page.getByLabel("教师党员标准").fill(rate);
		page.locator("main form button").first().click();
		page.waitForLoadState();
	}

}
