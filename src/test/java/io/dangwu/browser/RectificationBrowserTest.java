package io.dangwu.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.dangwu.EngineRest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A branch of the demonstration drafts its plan, and its general meeting takes it. */
@Visits
class RectificationBrowserTest {

	private static final String BRANCH = "ZZ06-T01";

	private static final int PHONE = 390;

	/** The meeting hands its resolution back in a job of the engine. */
	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	@Test
	void takesAPlanFromItsDraftThroughTheGeneralMeeting(Demonstration demonstration) {
		var secretary = demonstration.holderOf("branch-secretary-" + BRANCH);
		var page = demonstration.visitAs(secretary);
		page.navigate("/rectifications");
		page.locator("td a").first().click();
		page.getByText("起草方案", new Page.GetByTextOptions().setExact(true)).last().click();
		page.waitForURL("**/plan");
		var key = page.url().replaceAll(".*/rectifications/([^/]+)/plan", "$1");
		page.getByText("提交方案").click();
		assertThat(page.locator(".refusal")).containsText("突出问题至少");

		problem(page, 1);
		problem(page, 2);
		page.locator("[name=institutions]").fill("谈心谈话制度");
		page.locator("[name=carriers]").fill("党员先锋岗");
		page.getByText("提交方案").click();
		page.waitForURL("**/rectifications/" + key);
		assertThat(page.locator(".lead")).containsText("支委会审议");
		var rest = demonstration.restAs(secretary);
		preview(rest, key);
		meet(demonstration, rest, key);

		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
			page.reload();
			assertThat(page.locator(".lead").innerText()).contains("待备案公开");
		});
		page.setViewportSize(PHONE, 844);
		isGoodOnAPhone(page);
	}

	private static void problem(Page page, int number) {
		page.locator("[name=text-" + number + "]").fill("组织活动偏少");
		choose(page.locator("[name=check-" + number + "]"), number + 2);
		choose(page.locator("[name=good-" + number + "]"), number);
		page.locator("[name=goal-" + number + "]").fill("每月一次");
		page.locator("[name=measure-" + number + "]").fill("排出全年计划");
		choose(page.locator("[name=responsible-" + number + "]"), number);
		page.locator("[name=deadline-" + number + "]").fill(Demonstration.TODAY.plusMonths(1).toString());
	}

	private static void choose(Locator select, int place) {
		select.selectOption(new SelectOption().setIndex(place));
	}

	private static void preview(EngineRest rest, String key) {
		var task = rest.openTask(key, "previewPlan");
		var seats = rest.get("/task/" + task + "/form-variables").get("seats").get("value").asInt();
		done(rest, task, Map.of("decision", "FORWARD", "present", seats));
	}

	private static void meet(Demonstration demonstration, EngineRest rest, String key) {
		var convening = rest.openTask(key, "conveneMeeting");
		var members = UUID.matcher(rest.get("/task/" + convening + "/form-variables").get("fullMembers").toString());
		assertThat(members.find()).isTrue();
		done(rest, convening, Map.of("decision", "CONVENE", "heldOn", Demonstration.TODAY.toString(), "place", "会议室",
				"votingWay", "PAPER", "chair", members.group()));
		var attendance = rest.openTask(key, "registerAttendance");
		var due = UUID.matcher(rest.get("/task/" + attendance + "/form-variables").get("dueMembers").toString())
			.results()
			.map((found) -> found.group())
			.distinct()
			.toList();
		done(rest, attendance, Map.of("present", due, "writtenOpinions", List.of()));
		done(rest, rest.openTask(key, "enterTally"),
				Map.of("yes", due.size(), "no", 0, "abstain", 0, "writtenYes", 0, "secretBallot", false));
		var other = demonstration.holdersOf("member-" + BRANCH)
			.stream()
			.filter((member) -> !member.equals(demonstration.holderOf("branch-secretary-" + BRANCH)))
			.findFirst()
			.orElseThrow();
		var second = demonstration.restAs(other);
		done(second, second.openTask(key, "confirmTally"), Map.of("check", "CONFIRMED"));
	}

	private static void done(EngineRest rest, String task, Map<String, ?> answers) {
		var answer = rest.submit(task, answers);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
	}

	private static void isGoodOnAPhone(Page page) {
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(page.url())
			.isLessThanOrEqualTo(PHONE);
		assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url())
			.filteredOn((fault) -> List.of("serious", "critical").contains(fault.getImpact()))
			.extracting(Rule::getId)
			.isEmpty();
	}

}
