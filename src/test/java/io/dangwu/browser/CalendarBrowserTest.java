package io.dangwu.browser;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the party office does once a year: enters the holidays that were announced. */
@Visits
class CalendarBrowserTest {

	private static final String DAYS = """
			{year}-01-01～{year}-01-03 休 元旦
			{year}-02-06～{year}-02-12 休 春节
			{year}-04-05 休 清明节
			{year}-05-01～{year}-05-05 休 劳动节
			{year}-09-15 休 中秋节
			{year}-10-01～{year}-10-07 休 国庆节
			""";

	@Test
	void entersAYearThatItHasLookedAtFirst(Demonstration demonstration) {
		var page = demonstration.visitAs(demonstration.holderOf("party-office"));
		page.navigate("/calendar");
		var year = page.url().substring(page.url().lastIndexOf('/') + 1);
		var days = DAYS.replace("{year}", year);

		page.getByLabel("放假和调休").fill(days);
		page.getByLabel("依据").fill("国办发明电〔2026〕7号");
		page.getByText("核对，先看月历").click();
		assertThat(page.locator(".refusal")).containsText("没有端午节的放假日期");
		assertThat(page.getByLabel("放假和调休")).hasValue(days);

		page.getByLabel("放假和调休").fill(days + year + "-06-09 休 端午节");
		page.getByText("核对，先看月历").click();
		assertThat(page.locator("[role=status]")).containsText("核对通过");
		assertThat(page.locator(".month td.holiday")).hasCount(3 + 7 + 1 + 5 + 1 + 7 + 1);
		page.getByText("保存，重新计算期限").click();

		assertThat(page.locator("main")).containsText("依据 国办发明电〔2026〕7号");
		assertThat(page.locator("[role=status]")).containsText("已按这份日历重新计算");
	}

}
