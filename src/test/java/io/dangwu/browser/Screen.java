package io.dangwu.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.dangwu.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages on screens of desks and of phones. */
final class Screen {

	static final int PHONE = 360;

	static final int PHONE_HEIGHT = 740;

	private Screen() {
	}

	/** Of somebody who has signed in on a phone. */
	static Page phone(Chromium chromium, String address, String userId) {
		var page = chromium.browser().newContext(of(address, PHONE, PHONE_HEIGHT)).newPage();
		signIn(page, userId);
		return page;
	}

	static NewContextOptions desk(String address) {
		return of(address, 1440, 1000);
	}

	private static NewContextOptions of(String address, int width, int height) {
		return new NewContextOptions().setBaseURL(address)
			.setLocale("zh-CN")
			.setTimezoneId("Asia/Shanghai")
			.setViewportSize(width, height);
	}

	static void signIn(Page page, String userId) {
		page.navigate("/login");
		page.getByLabel("账号").fill(userId);
		page.getByLabel("密码", new Page.GetByLabelOptions().setExact(false)).fill(RunningApplication.PASSWORD);
		page.locator("#sign-in button").click();
		page.waitForURL("**/home");
	}

	/** Nothing is wider than the screen, and axe finds no serious fault. */
	static void isGoodOnAPhone(Page page) {
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(page.url())
			.isLessThanOrEqualTo(PHONE);
		assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url())
			.filteredOn((fault) -> List.of("serious", "critical").contains(fault.getImpact()))
			.extracting(Rule::getId)
			.isEmpty();
	}

}
