package io.dangwu.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.dangwu.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** A page on a screen as small as those of phones, of somebody who has signed in. */
final class Phone {

	static final int WIDTH = 360;

	private static final int HEIGHT = 740;

	private Phone() {
	}

	static Page signedIn(Chromium chromium, String address, String userId) {
		var page = Phone.visit(chromium, address, WIDTH, HEIGHT);
		signIn(page, userId);
		return page;
	}

	static Page visit(Chromium chromium, String address, int width, int height) {
		return chromium.browser()
			.newContext(new Browser.NewContextOptions().setBaseURL(address)
				.setLocale("zh-CN")
				.setTimezoneId("Asia/Shanghai")
				.setViewportSize(width, height))
			.newPage();
	}

	static void signIn(Page page, String userId) {
		page.navigate("/login");
		page.getByLabel("账号").fill(userId);
		page.getByLabel("密码", new Page.GetByLabelOptions().setExact(false)).fill(RunningApplication.PASSWORD);
		page.locator("#sign-in button").click();
		page.waitForURL("**/home");
	}

	/** Nothing is wider than the screen, and axe finds no serious fault. */
	static void isGood(Page page) {
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(page.url())
			.isLessThanOrEqualTo(WIDTH);
		assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url())
			.filteredOn((fault) -> List.of("serious", "critical").contains(fault.getImpact()))
			.extracting(Rule::getId)
			.isEmpty();
	}

}
