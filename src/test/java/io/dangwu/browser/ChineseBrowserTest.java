package io.dangwu.browser;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody meets an English sentence: three English words on end make one.
 */
@Visits
@ResourceLock(Demonstration.BRANCH)
class ChineseBrowserTest {

	private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]{2,}(?:[ ,.;:!?']+[A-Za-z]{2,}){2,}");

	/** Texts that are nobody's sentence. */
	private static final List<String> NAMES = List.of("example.edu.cn");

	@ParameterizedTest
	@CsvSource({ "/login", "/login?error", "/password/forgotten" })
	void welcomesInChinese(String path, Demonstration demonstration) {
		var page = demonstration.visit();

		Demonstration.open(page, path);

		assertThat(sentences(page)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			branch-secretary-ZZ01-T01, /home
			branch-secretary-ZZ01-T01, /applicants/new
			branch-secretary-ZZ01-T01, /developments
			branch-secretary-ZZ01-T01, /notices
			branch-secretary-ZZ01-T01, /members
			branch-secretary-ZZ01-T01, /members/confirmation
			branch-secretary-ZZ01-T01, /appraisals
			branch-secretary-ZZ01-T01, /care
			branch-secretary-ZZ01-T01, /me
			discipline,                /discipline
			discipline,                /identity-looks
			party-school,              /trainings
			branch-secretary-ZZ01-T01, /account/password
			branch-secretary-ZZ01-T01, /no/such/page
			branch-secretary-ZZ01-T01, /camunda/app/cockpit/default/
			branch-secretary-ZZ01-T01, /camunda/app/tasklist/default/
			organiser-ZZ01,            /home
			organiser-ZZ01,            /developments
			organiser-ZZ01,            /camunda/app/tasklist/default/
			party-office,              /home
			party-office,              /developments
			party-office,              /camunda/app/cockpit/default/#/dashboard
			party-office,              /camunda/app/cockpit/default/#/processes
			party-office,              /camunda/app/cockpit/default/#/tasks
			party-office,              /camunda/app/cockpit/default/#/decisions
			party-office,              /camunda/app/cockpit/default/#/repository
			""")
	void speaksChinese(String group, String path, Demonstration demonstration) {
		var page = demonstration.visitAs(demonstration.holderOf(group));

		Demonstration.open(page, path);

		assertThat(sentences(page)).isEmpty();
	}

	@Test
	void asksInChineseInEveryOpenTaskOfABranch(Demonstration demonstration) {
		var secretary = demonstration.holderOf("branch-secretary-" + Demonstration.BRANCH);
		var page = demonstration.visitAs(secretary);

		for (var task : demonstration.restAs(secretary).get("/task")) {
			Demonstration.open(page, "/camunda/app/tasklist/default/#/?task=" + task.get("id").asText());
			page.locator(".fjs-form").waitFor();
			assertThat(sentences(page)).as(task.get("name").asText()).isEmpty();
		}
	}

	@Test
	void showsACaseInChineseInCockpit(Demonstration demonstration) {
		var officer = demonstration.holderOf("party-office");
		var instance = demonstration.restAs(officer)
			.get("/process-instance?processDefinitionKey=memberCultivation&maxResults=1")
			.get(0);
		var page = demonstration.visitAs(officer);

		Demonstration.open(page,
				"/camunda/app/cockpit/default/#/process-instance/%s/runtime".formatted(instance.get("id").asText()));
		page.locator(".djs-container").waitFor();
		assertThat(sentences(page)).isEmpty();

		Demonstration.open(page, "/camunda/app/cockpit/default/#/process-definition/%s/runtime"
			.formatted(instance.get("definitionId").asText()));
		page.locator(".djs-container").waitFor();
		assertThat(sentences(page)).isEmpty();
	}

	private static List<String> sentences(Page page) {
		return SENTENCE.matcher(page.locator("body").innerText())
			.results()
			.map(MatchResult::group)
			.filter((sentence) -> !NAMES.contains(sentence))
			.toList();
	}

}
