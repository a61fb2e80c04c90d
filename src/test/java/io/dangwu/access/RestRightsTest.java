package io.dangwu.access;

import java.util.List;

import io.dangwu.ApplicationTest;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Role × verb × relation: whatever is not allowed in the table is refused, by list and by
 * id alike.
 */
@ApplicationTest
class RestRightsTest {

	private static final int FIRST = 3;

	private static final List<String> CAST = List.of(Cast.FOREIGN_SECRETARY, Cast.GENERAL_BRANCH, Cast.PARTY_OFFICE,
			Cast.AUDITOR, Cast.ADMINISTRATOR, Cast.SECRETARY);

	private static final Role OWN = Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T01");

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private AccessTrial trials;

	private ProcessInstance trial;

	@BeforeEach
	void start() {
		this.trial = this.trials.start(OWN);
	}

	@AfterEach
	void end() {
		this.trials.mend(false);
		this.trials.end(this.trial);
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvFileSource(resources = "/access/rights.csv", numLinesToSkip = 1, delimiter = '|')
	void givesEachRoleItsRightsAndNoOther(String method, String path, String body, ArgumentsAccessor table) {
		for (var column = FIRST; column < FIRST + CAST.size(); column++) {
			var userId = CAST.get(column - FIRST);
			if (table.get(column) != null) {
				assertThat(answer(userId, method, path, body)).as(userId).isEqualTo(table.getString(column));
			}
		}
	}

	@Test
	void listsNothingOfOthers() {
		var foreign = new Rest(this.http, Cast.FOREIGN_SECRETARY);
		var process = "?processInstanceId=" + this.trial.getId();

		assertThat(foreign.get("/task" + process)).isEmpty();
		assertThat(foreign.get("/task/count" + process).get("count").asInt()).isZero();
		assertThat(foreign.get("/process-instance" + process)).isEmpty();
		assertThat(foreign.get("/variable-instance?processInstanceIdIn=" + this.trial.getId())).isEmpty();
		assertThat(foreign.get("/job" + process)).isEmpty();
		assertThat(foreign.get("/incident" + process)).isEmpty();
		assertThat(foreign.get("/history/process-instance" + process)).isEmpty();
		assertThat(foreign.get("/history/task" + process)).isEmpty();
		assertThat(foreign.get("/history/variable-instance" + process)).isEmpty();
		assertThat(foreign.get("/history/user-operation" + process)).isEmpty();
		assertThat(foreign.get("/deployment")).isEmpty();
		assertThat(foreign.get("/authorization")).isEmpty();
	}

	@Test
	void showsEverybodyOnlyHimselfAndHisGroups() {
		var foreign = new Rest(this.http, Cast.FOREIGN_SECRETARY);

		assertThat(foreign.all("/user", "id")).containsExactly(Cast.FOREIGN_SECRETARY);
		assertThat(foreign.all("/group", "id")).containsExactlyInAnyOrder("acting", "member-ZZ01-T02",
				"branch-secretary-ZZ01-T02", "branch-committee-ZZ01-T02");
		assertThat(foreign.all("/group?member=" + Cast.SECRETARY, "id")).doesNotContain("branch-secretary-ZZ01-T01");
		assertThat(foreign.all("/filter", "name")).contains("待办任务", "我的任务", "即将到期", "已逾期");
	}

	@Test
	void letsThePartyOfficeRetryWhatFailed() {
		var job = this.trials.fail(this.trial);
		var retry = "/job/" + job.getId() + "/retries";

		assertThat(new Rest(this.http, Cast.PARTY_OFFICE).all("/incident", "processInstanceId"))
			.contains(this.trial.getId());
		assertThat(new Rest(this.http, Cast.SECRETARY).status(HttpMethod.PUT, retry, "{\"retries\":1}")).isEqualTo(403);
		assertThat(new Rest(this.http, Cast.AUDITOR).status(HttpMethod.PUT, retry, "{\"retries\":1}")).isEqualTo(403);
		assertThat(new Rest(this.http, Cast.PARTY_OFFICE).status(HttpMethod.PUT, retry, "{\"retries\":1}"))
			.isEqualTo(204);

		this.trials.mend(true);
		this.trials.retry(job);

		assertThat(this.trials.isOver(this.trial)).isTrue();
	}

	@Test
	void letsWhoeverTookATaskGiveItBack() {
		var task = "/task/" + this.trials.task(this.trial).getId();
		var own = new Rest(this.http, Cast.SECRETARY);

		own.status(HttpMethod.POST, task + "/claim", "{\"userId\":\"%s\"}".formatted(Cast.SECRETARY));
		assertThat(this.trials.task(this.trial).getAssignee()).isEqualTo(Cast.SECRETARY);
		assertThat(new Rest(this.http, Cast.PARTY_OFFICE).status(HttpMethod.POST, task + "/unclaim", ""))
			.isEqualTo(403);

		assertThat(own.status(HttpMethod.POST, task + "/unclaim", "")).isEqualTo(204);
		assertThat(this.trials.task(this.trial).getAssignee()).isNull();
	}

	/** Allowed or refused; what breaks is neither. */
	private String answer(String userId, String method, String path, String body) {
		var status = status(userId, method, path, body);
		return switch (status / 100) {
			case 2 -> "+";
			case 4 -> "-";
			default -> Integer.toString(status);
		};
	}

	private int status(String userId, String method, String path, String body) {
		var task = this.trials.task(this.trial);
		var filled = path.replace("{task}", (task != null) ? task.getId() : "gone")
			.replace("{instance}", this.trial.getId())
			.replace("{definition}", this.trial.getProcessDefinitionId());
		return new Rest(this.http, userId).status(HttpMethod.valueOf(method), filled, (body != null) ? body : "");
	}

}
