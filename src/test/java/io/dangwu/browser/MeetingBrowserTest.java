package io.dangwu.browser;

import java.util.Map;
import java.util.regex.Pattern;

import io.dangwu.EngineRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A meeting in the browser: members check in on their phones until the quorum stands. */
@Visits
@ResourceLock(Demonstration.BRANCH)
class MeetingBrowserTest {

	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	@Test
	void opensWhenEnoughHaveCheckedInOnTheirPhones(Demonstration demonstration) {
		var secretary = demonstration.holderOf("branch-secretary-" + Demonstration.BRANCH);
		convene(demonstration.restAs(secretary));
		var board = demonstration.phone(secretary);
		board.navigate("/meetings");
		Screen.isGoodOnAPhone(board);
		board.getByText("到会登记").first().click();
		assertThat(board.locator("#live svg")).isVisible();
		Screen.isGoodOnAPhone(board);
		board.getByText("结束签到，开会").click();
		assertThat(board.locator(".refusal")).containsText("到会人数还不够，不能开会");

		var member = demonstration.phone(demonstration.holdersOf("member-" + Demonstration.BRANCH)
			.stream()
			.filter((userId) -> !userId.equals(secretary))
			.findFirst()
			.orElseThrow());
		member.navigate("/meetings");
		member.locator("tbody a").first().click();
		Screen.isGoodOnAPhone(member);
		member.getByLabel("签到码").fill("AAAAAA");
		member.locator("main button").click();
		assertThat(member.locator(".refusal")).containsText("签到码不对或者已经过期");
		member.getByLabel("签到码").fill(board.locator("#live .code").textContent());
		member.locator("main button").click();
		assertThat(member.locator("[role=status]")).containsText("您已签到");
		Screen.isGoodOnAPhone(member);

		assertThat(board.locator(".roll .here")).hasCount(1);
		var due = board.locator(".roll li").count();
		for (var present = 1; present <= due / 2; present++) {
			board.locator(".roll li:not(.here) button").first().click();
			assertThat(board.locator(".roll .here")).hasCount(present + 1);
		}
		assertThat(board.locator("#live [role=status]")).containsText("到会人数够了");
		Screen.isGoodOnAPhone(board);
		board.getByText("结束签到，开会").click();
		assertThat(board.locator("#live")).containsText("名册已经确定");
		Screen.isGoodOnAPhone(board);
	}

	private static void convene(EngineRest rest) {
		var task = rest.get("/task?taskDefinitionKey=conveneMeeting").get(0).get("id").asText();
		var members = UUID.matcher(rest.get("/task/" + task + "/form-variables").get("fullMembers").toString());
		assertThat(members.find()).isTrue();
		var answer = rest.submit(task, Map.of("decision", "CONVENE", "heldOn", Demonstration.TODAY.toString(), "place",
				"第一会议室", "votingWay", "ONLINE", "chair", members.group()));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
	}

}
