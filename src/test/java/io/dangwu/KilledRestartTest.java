package io.dangwu;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import io.dangwu.access.Browser;
import io.dangwu.local.college.Newcomers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KilledRestartTest {

	private static final String BRANCH = "ZZ01-T01";

	private static final String COLLEGE = "--dangwu.demonstration=year-2012";

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

	private static final Duration SOON = Duration.ofMinutes(2);

	private final Newcomers newcomers = new Newcomers();

	private RunningApplication application;

	private String secretary;

	@BeforeEach
	void startWithAnIdleJobExecutor() throws IOException {
		this.application = RunningApplication.onNewData("killed", COLLEGE, "--camunda.bpm.job-execution.enabled=false");
		this.secretary = this.application.holderOf("branch-secretary-" + BRANCH);
	}

	@AfterEach
	void stop() {
		this.application.close();
	}

	@Test
	void goesOnWithoutLossOrDoubleEffectAfterBeingKilled() throws IOException {
		var waiting = enterAnApplicant();
		var halfWay = enterAnApplicant();
		answer(halfWay, "holdTalk", Map.of("talkDate", TODAY.toString(), "talker", "SECRETARY", "topics",
				List.of("STUDY", "KNOWLEDGE", "MOTIVE", "LAW", "FAMILY", "BASICS")));
		var deployed = deployments();

		this.application.kill();
		this.application.start(COLLEGE);

		awaitTask(halfWay, "recommendActivist");
		assertThat(steps(halfWay)).containsExactly("APPLICATION", "TALK");
		assertThat(openTasks(waiting)).containsExactly("holdTalk");
		assertThat(steps(waiting)).containsExactly("APPLICATION");
		assertThat(timesTold(waiting)).isEqualTo(1);
		assertThat(deployments()).isEqualTo(deployed);

		answer(halfWay, "recommendActivist",
				Map.of("recommendedOn", TODAY.toString(), "recommenders", List.of("MEMBERS", "LEAGUE")));

		awaitTask(halfWay, "decideActivist");
		assertThat(steps(halfWay)).containsExactly("APPLICATION", "TALK", "RECOMMENDATION");
		assertThat(timesTold(halfWay)).isEqualTo(1);
	}

	private String enterAnApplicant() {
		var applicant = this.newcomers.next(BRANCH, TODAY);
		var received = new Browser(this.application.port()).signedIn(this.secretary, RunningApplication.PASSWORD)
			.submit("/applicants/new", "/applicants/new",
					Map.of("branch", BRANCH, "name", applicant.name(), "idNumber", applicant.idNumber(), "birthDate",
							applicant.birthDate().toString(), "category", applicant.category().name(), "appliedOn",
							TODAY.toString(), "submission", "OWN_UNIT", "email", applicant.email()));
		assertThat(Browser.target(received)).startsWith("/developments/");
		return Browser.target(received).substring("/developments/".length());
	}

	private void answer(String key, String task, Map<String, ?> answers) {
		var rest = this.application.restAs(this.secretary);
		var answer = rest.submit(rest.openTask(key, task), answers);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(HttpURLConnection.HTTP_NO_CONTENT);
	}

	private void awaitTask(String key, String task) {
		Awaitility.await().atMost(SOON).until(() -> openTasks(key).equals(List.of(task)));
	}

	private List<String> openTasks(String key) {
		return this.application.database()
			.sql("""
					select task.task_def_key_ from act_ru_task task
					join act_ru_execution instance on instance.id_ = task.proc_inst_id_ where instance.business_key_ = ?""")
			.param(key)
			.query(String.class)
			.list();
	}

	private List<String> steps(String key) {
		return this.application.database().sql("""
				select step from development_entry entry join development on development.id = entry.development_id
				where business_key = ? order by position""").param(key).query(String.class).list();
	}

	/** How many mails tell the secretary of the task that is open. */
	private int timesTold(String key) {
		return this.application.database()
			.sql("""
					select count(*) from notification join act_ru_task task on task.id_ = notification.dedup_key
					join act_ru_execution instance on instance.id_ = task.proc_inst_id_
					where instance.business_key_ = ? and notification.recipient = ?
					and notification.template = 'notification/task-created'""")
			.params(key, this.secretary)
			.query(Integer.class)
			.single();
	}

	private List<String> deployments() {
		return this.application.database().sql("""
				select definition.key_ || ' ' || definition.version_ || ' ' || deployment.id_
				from act_re_procdef definition join act_re_deployment deployment
				on deployment.id_ = definition.deployment_id_ order by 1""").query(String.class).list();
	}

}
