package io.dangwu.browser;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.dangwu.EngineRest;
import org.awaitility.Awaitility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The form of a task in Tasklist, filled in by somebody in the browser. */
final class TaskForm {

	private static final Duration SOON = Duration.ofMinutes(2);

	private final Page page;

	private final EngineRest rest;

	private final String key;

	private final String task;

	private TaskForm(Page page, EngineRest rest, String key, String task) {
		this.page = page;
		this.rest = rest;
		this.key = key;
		this.task = task;
	}

	/**
	 * Opens the form as soon as the task is there, and takes the task; read anew, the
	 * form can't miss whose the task is.
	 */
	static TaskForm open(Page page, EngineRest rest, String key, String task) {
		Awaitility.await().atMost(SOON).until(() -> rest.openTasks(key).contains(task));
		page.navigate("/home");
		page.navigate("/camunda/app/tasklist/default/#/?task=" + rest.openTask(key, task));
		var claim = page.getByText("认领", new Page.GetByTextOptions().setExact(true));
		claim.click();
		assertThat(claim).hasCount(0);
		page.reload();
		return new TaskForm(page, rest, key, task);
	}

	TaskForm on(String label, LocalDate day) {
		var field = input(label);
		field.fill(day.toString());
		field.press("Tab");
		return this;
	}

	TaskForm choose(String label, String option) {
		var one = field(label).getByText(option, new Locator.GetByTextOptions().setExact(true));
		assertThat(input(label)).isEnabled();
		one.click();
		return this;
	}

	TaskForm pick(String label, String option) {
		field(label).locator(".fjs-input-group").click();
		item(label, option).click();
		return this;
	}

	TaskForm fill(String label, String text) {
		field(label).locator("input, textarea").first().fill(text);
		return this;
	}

	TaskForm tick(String label) {
		input(label).check();
		return this;
	}

	TaskForm name(String label, List<String> people) {
		for (var person : people) {
			input(label).fill(person);
			item(label, person).click();
		}
		input(label).press("Tab");
		return this;
	}

	/** The task is over when this returns. */
	void complete() {
		this.page.getByText("完成", new Page.GetByTextOptions().setExact(true)).click();
		Awaitility.await()
			.atMost(SOON)
			.untilAsserted(() -> org.assertj.core.api.Assertions.assertThat(this.rest.openTasks(this.key))
				.as(String.join("", this.page.locator(".notifications .message").allInnerTexts()))
				.doesNotContain(this.task));
	}

	private Locator item(String label, String option) {
		return field(label).locator(".fjs-dropdownlist-item")
			.filter(new Locator.FilterOptions().setHasText(option))
			.first();
	}

	private Locator field(String label) {
		return this.page.locator(".fjs-form-field").filter(new Locator.FilterOptions().setHasText(label)).first();
	}

	private Locator input(String label) {
		return field(label).locator("input").first();
	}

}
