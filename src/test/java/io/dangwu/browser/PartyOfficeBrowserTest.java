package io.dangwu.browser;

import java.net.HttpURLConnection;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.dangwu.EngineRest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the party office sees in Cockpit, and what it may not do. */
@Visits
class PartyOfficeBrowserTest {

	private String officer;

	private EngineRest rest;

	private Page page;

	@BeforeEach
	void signIn(Demonstration demonstration) {
		this.officer = demonstration.holderOf("party-office");
		this.rest = demonstration.restAs(this.officer);
		this.page = demonstration.visitAs(this.officer);
	}

	@Test
	void seesInCockpitAtWhichStepACaseStands() {
		var task = aTalkToBeHeld();

		this.page.navigate("/camunda/app/cockpit/default/#/process-instance/%s/runtime"
			.formatted(task.get("processInstanceId").asText()));

		assertThat(this.page.locator(".djs-container")).containsText("派人谈话");
		assertThat(this.page.locator(".djs-overlays[data-container-id='holdTalk'] .badge").first()).containsText("1");
	}

	@Test
	void completesNobodysTask() {
		var before = aTalkToBeHeld();
		var task = before.get("id").asText();

		var claimed = this.rest.post("/task/" + task + "/claim", Map.of("userId", this.officer));
		var answered = this.rest.submit(task, Map.of("talkDate", Demonstration.TODAY.toString(), "talker", "SECRETARY",
				"topics", List.of("STUDY", "KNOWLEDGE", "MOTIVE", "LAW", "FAMILY", "BASICS")));

		assertThat(claimed.statusCode()).isEqualTo(HttpURLConnection.HTTP_FORBIDDEN);
		assertThat(answered.statusCode()).isEqualTo(HttpURLConnection.HTTP_FORBIDDEN);
		assertThat(answered.body()).contains("您没有进行这一操作的权限");
		assertThat(this.rest.get("/task/" + task)).isEqualTo(before);
	}

	private JsonNode aTalkToBeHeld() {
		return this.rest.get("/task?taskDefinitionKey=holdTalk&maxResults=1").get(0);
	}

}
