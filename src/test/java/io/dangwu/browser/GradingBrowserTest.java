package io.dangwu.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The six checks by a branch, the score of its superior, and the survey on a phone. */
@Visits
class GradingBrowserTest {

	private static final String BRANCH = "ZZ05-T01";

	private static final int PHONE = 360;

	@Test
	void gradesABranchUpToTheSurveyOnAPhone(Demonstration demonstration) throws JsonProcessingException {
		var secretary = demonstration.holderOf("branch-secretary-" + BRANCH);
		var superior = demonstration.holderOf("general-branch-ZZ05");
		var key = open(demonstration.visitAs(demonstration.holderOf("org-department")));

		assess(demonstration.visitAs(secretary), key);
		var rest = demonstration.restAs(superior);
		var evaluators = candidates(rest.get("/task/" + rest.openTask(key, "appointEvaluators") + "/form-variables")
			.get("candidates")
			.get("value")
			.asText()).subList(0, 3);
		rest.submit(rest.openTask(key, "appointEvaluators"), Map.of("evaluators", evaluators));
		evaluators.forEach((evaluator) -> score(demonstration.visitAs(evaluator), key));
		rest.submit(rest.openTask(key, "findVetoes"), Map.of());
		var leader = demonstration.visitAs(superior);
		leader.navigate("/gradings/" + key + "/survey");
		leader.getByLabel("本单位非党员师生人数").fill("1");
		leader.getByLabel("发放评议码").fill("1");
		leader.getByText("生成评议码").click();
		var code = leader.locator(".slips .code").innerText();
		var phone = demonstration.visit();
		phone.setViewportSize(PHONE, 740);
		appraise(phone, code);
		leader.navigate("/gradings/" + key + "/survey");
		leader.getByText("结束测评").last().click();

		assertThat(leader.locator("main")).containsText("拟定等次：先进");
		assertThat(rest.openTasks(key)).doesNotContain("surveyMasses");
	}

	private static String open(Page page) {
		page.navigate("/gradings");
		page.locator("summary", new Page.LocatorOptions().setHasText("开展分类定级")).click();
		page.locator("select[name=unit]").selectOption(BRANCH);
		page.getByText("开展", new Page.GetByTextOptions().setExact(true)).click();
		page.locator("td a", new Page.LocatorOptions().setHasText("商务英语教研室党支部")).first().click();
		page.waitForURL("**/gradings/*-DJ-*");
		return page.url().substring(page.url().lastIndexOf('/') + 1);
	}

	private static void assess(Page page, String key) {
		page.navigate("/gradings/" + key + "/self");
		var points = page.locator("input[type=number]");
		points.first().fill("9");
		points.first().blur();
		assertThat(page.locator("#saved")).containsText("不在 0 到 3 之间");
		page.waitForResponse(GradingBrowserTest::savesTheLastNote, () -> fill(page, points));
		assertThat(page.locator("#saved")).containsText("已自动保存");
		page.reload();
		assertThat(page.locator("textarea").last()).hasValue("见台账");
		page.locator("#sheet button").first().click();
		page.waitForURL("**/gradings/" + key);
		assertThat(page.locator("main")).containsText("上级考评");
	}

	private static boolean savesTheLastNote(Response response) {
		return response.url().endsWith("/draft") && response.request().postData().contains("note-Q24=%");
	}

	private static void score(Page page, String key) {
		page.navigate("/gradings/" + key + "/score");
		fill(page, page.locator("input[type=number]"));
		page.locator("#sheet button").first().click();
		page.waitForURL("**/gradings/" + key);
	}

	private static void fill(Page page, Locator points) {
		points.all().forEach((one) -> one.fill(one.getAttribute("max")));
		page.locator("textarea").all().forEach((note) -> note.fill("见台账"));
		page.locator("textarea").last().blur();
	}

	private static void appraise(Page phone, String code) {
		phone.navigate("/appraisal#" + code);
		assertThat(phone.getByLabel("评议码")).hasValue(code);
		assertThat(phone.locator("body")).hasJSProperty("scrollWidth", PHONE);
		phone.getByText("开始评议").click();
		phone.getByLabel("基本满意").check();
		assertThat(phone.locator("body")).hasJSProperty("scrollWidth", PHONE);
		phone.getByText("提交评议").click();
		assertThat(phone.locator("[role=status]")).containsText("评议已收到");
		phone.navigate("/appraisal");
		phone.getByLabel("评议码").fill(code);
		phone.getByText("开始评议").click();
		assertThat(phone.locator(".refusal")).containsText("评议码无效");
	}

	private static List<String> candidates(String json) throws JsonProcessingException {
		return StreamSupport.stream(new ObjectMapper().readTree(json).spliterator(), false)
			.map((one) -> one.get("value").asText())
			.toList();
	}

}
