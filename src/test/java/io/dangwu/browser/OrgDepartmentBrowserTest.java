package io.dangwu.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What the organisation department does with organisations and posts.
 */
@Visits
class OrgDepartmentBrowserTest {

	private Page page;

	@BeforeEach
	void signIn(Demonstration demonstration) {
		this.page = demonstration.visitAs(demonstration.holderOf("org-department"));
	}

	@Test
	void appointsASecretaryOutsideTheRuleOnlyWithAReason() {
		this.page.navigate("/units");
		unfold("人文旅游系党总支");
		this.page.getByText("人文艺术教研室党支部").click();
		this.page.getByText("任免职务和历任名册").click();
		release();

		appoint("");

		assertThat(this.page.locator("#appoint .refusal")).containsText("教师党支部书记一般由教研室主任兼任");
		assertThat(this.page.getByLabel("党员编号或者工号")).hasValue("M06120002");
		assertThat(this.page.getByLabel("任职文号")).hasValue("示组发8号");

		this.page.getByLabel("理由").fill("原主任调离，党员大会推荐");
		submit();

		assertThat(this.page.locator(".note[role=status]")).containsText("已任命");
		assertThat(row("书记")).containsText("原主任调离，党员大会推荐");
	}

	@Test
	void checksTheSetUpOfTheCollegeAndSeesWhoIsBehindAFigure() {
		this.page.navigate("/set-up");

		assertThat(this.page.locator("main")).containsText("跨单位设立的党支部");
		assertThat(this.page.locator("main")).containsText("4.5%–5.5%");

		var plan = this.page.locator(".plan", new Page.LocatorOptions().setHasText("经济管理系党总支"));
		var members = plan.locator("a[href*='STUDENT_MEMBERS']");
		var number = members.innerText();
		members.click();

		assertThat(this.page.locator("h1")).hasText("学生党员");
		assertThat(this.page.locator(".lead")).containsText("共 %s 人".formatted(number));
		assertThat(this.page.locator("tbody tr")).hasCount(Integer.parseInt(number));
	}

	@Test
	void foldsTheTreeOnAPhoneWithoutScrollingSideways() {
		this.page.setViewportSize(390, 844);
		this.page.navigate("/units");

		assertThat(this.page.getByText("工商管理教研室党支部")).isHidden();

		unfold("经济管理系党总支");

		assertThat(this.page.getByText("工商管理教研室党支部")).isVisible();
		assertThat(this.page.locator("body")).hasJSProperty("scrollWidth", 390);
	}

	private void unfold(String generalBranch) {
		this.page.locator("summary", new Page.LocatorOptions().setHasText(generalBranch))
			.last()
			.locator("small")
			.last()
			.click();
	}

	private void release() {
		var secretary = row("书记");
		secretary.locator("summary").click();
		secretary.getByText("免职", new Locator.GetByTextOptions().setExact(true)).last().click();
		assertThat(this.page.locator(".note[role=status]")).containsText("已登记免职");
	}

	private void appoint(String reason) {
		this.page.locator("#appoint select").selectOption("SECRETARY");
		this.page.getByLabel("党员编号或者工号").fill("M06120002");
		this.page.getByLabel("任职文号").fill("示组发8号");
		this.page.getByLabel("理由").fill(reason);
		submit();
	}

	private void submit() {
		this.page.locator("#appoint button").click();
	}

	private Locator row(String post) {
		return this.page.locator("tbody tr", new Page.LocatorOptions().setHasText(post)).first();
	}

}
