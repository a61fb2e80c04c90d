package io.dangwu.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What is done with the register: somebody is found, looked at and confirmed. */
@Visits
class RegisterBrowserTest {

	private static final String MEMBER = "M01110006";

	private static final Pattern FULL_ID_NUMBER = Pattern.compile("\\d{17}[0-9X]");

	@Test
	void findsSomebodyWhileTypingAndConfirmsTheEntry(Demonstration demonstration) {
		var page = demonstration.visitAs(demonstration.holderOf("branch-secretary-" + Demonstration.BRANCH));

		search(page);
		assertThat(page.locator("#people tbody tr")).hasCount(1);
		assertThat(page.url()).doesNotContain(MEMBER);

		page.locator("#people tbody a").click();
		assertThat(page.locator("main")).containsText("99****************");
		assertThat(page.locator("main")).containsText("没有发展流程");
		assertThat(page.locator("main")).containsText("没有培训记录");

		var entry = page.url();
		page.locator("button:has-text('信息无误，确认')").click();
		page.waitForURL("**/members/confirmation?*");
		page.navigate(entry);
		assertThat(page.locator("main")).containsText("信息核实");
		assertThat(page.locator("tr:has-text('信息核实')").first()).containsText(Demonstration.TODAY.toString());
	}

	@Test
	void showsTheNumbersForAPurposeThatThePersonCanRead(Demonstration demonstration) {
		var page = demonstration.visitAs(demonstration.holderOf("org-department"));
		search(page);
		page.locator("#people tbody a").click();

		page.locator("summary:has-text('查看完整的证件号码')").click();
		page.locator("[name=purpose]").fill("核对入党志愿书");
		page.locator("form:has([name=purpose]) button").click();
		assertThat(page.locator("main .code").first()).hasText(FULL_ID_NUMBER);

		var own = demonstration.visitAs(MEMBER);
		own.navigate("/me");
		assertThat(own.locator("main")).containsText("核对入党志愿书");
		assertThat(own.locator("main")).not().containsText(FULL_ID_NUMBER);
	}

	@Test
	void keepsAListOnAPhoneInsideTheScreen(Demonstration demonstration) {
		var page = demonstration.visitAs(demonstration.holderOf("branch-secretary-" + Demonstration.BRANCH));
		page.setViewportSize(390, 844);

		for (var path : new String[] { "/members", "/members/confirmation", "/appraisals", "/care", "/me" }) {
			Demonstration.open(page, path);
			assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(path)
				.isLessThanOrEqualTo(390);
		}
	}

	private static void search(Page page) {
		page.navigate("/members");
		page.locator("#text").pressSequentially(MEMBER);
		assertThat(page.locator("#people .lead")).hasText("共 1 人");
	}

}
