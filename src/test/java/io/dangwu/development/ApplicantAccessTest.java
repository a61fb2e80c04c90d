package io.dangwu.development;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.dangwu.ApplicationTest;
import io.dangwu.access.Browser;
import io.dangwu.organization.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody on the way into the Party does what is asked of him, and sees nothing else.
 */
@ApplicationTest
class ApplicantAccessTest {

	private static final String PASSWORD = "dangwu2026";

	@LocalServerPort
	private int port;

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private Chain chain;

	@Autowired
	private CaseInformation information;

	@Autowired
	private DevelopmentService developments;

	private String own;

	private String foreign;

	private String userId;

	@BeforeEach
	void comeToTheApplicationForm() {
		this.own = this.chain.waitingAt("fillApplicationForm");
		this.foreign = this.chain.waitingAt("fillApplicationForm");
		this.userId = this.information.person(this.own).userId();
	}

	@AfterEach
	void todayAgain() {
		this.chain.endOfTest();
	}

	@Test
	void fillsInHisOwnApplicationFormInTasklist() {
		var task = rest("/task?processInstanceBusinessKey=" + this.own).get(0).get("id").asText();

		assertThat(browser().open("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
		assertThat(post("/task/" + task + "/claim", "{\"userId\":\"%s\"}".formatted(this.userId))).isEqualTo(204);
		assertThat(post("/task/" + task + "/submit-form", """
				{"variables":{"filledOn":{"value":"%s"},"truthful":{"value":true}}}""".formatted(this.chain.today())))
			.isEqualTo(204);

		assertThat(this.chain.openTasks(this.own)).doesNotContain("fillApplicationForm");
	}

	@Test
	void seesNoTaskNoCaseAndNoHistoryOfOthersByRest() {
		var others = this.http.withBasicAuth("M01110001", PASSWORD)
			.getForObject("/engine-rest/task?processInstanceBusinessKey=" + this.foreign, JsonNode.class);
		var task = others.get(0).get("id").asText();
		var instance = others.get(0).get("processInstanceId").asText();

		assertThat(rest("/task").findValuesAsText("name")).hasSize(1);
		assertThat(rest("/task?processInstanceBusinessKey=" + this.foreign)).isEmpty();
		assertThat(rest("/task/" + rest("/task").get(0).get("id").asText() + "/variables").toString())
			.doesNotContain("QUALIFIED", "present", "approvals");
		assertThat(status("/task/" + task)).isEqualTo(404);
		assertThat(post("/task/" + task + "/complete", "{}")).isEqualTo(403);
		assertThat(rest("/process-instance")).isEmpty();
		assertThat(status("/process-instance/" + instance)).isEqualTo(404);
		assertThat(rest("/variable-instance")).isEmpty();
		assertThat(rest("/history/process-instance?processInstanceBusinessKey=" + this.foreign)).isEmpty();
		assertThat(rest("/history/process-instance?processInstanceBusinessKey=" + this.own)).isEmpty();
		assertThat(rest("/history/variable-instance")).isEmpty();
		assertThat(rest("/user").findValuesAsText("id")).containsExactly(this.userId);
	}

	@Test
	void seesOnItsPageHowFarHisCaseIsAndNothingThatOthersConcluded() {
		var page = browser().open("/my-development");

		assertThat(page.body()).contains("请您办理：填写入党志愿书", "10. 政治审查", "13. 上级党委预审", this.own)
			.doesNotContain(this.foreign, "政审〔示例〕1 号", "志愿书示例", "合格", "到会");
	}

	@Test
	void isShownHisFormWithoutTheConclusionsOfOthers() {
		var task = rest("/task?processInstanceBusinessKey=" + this.own).get(0).get("id").asText();

		assertThat(rest("/task/" + task + "/form-variables").toString()).contains("上级党委预审").doesNotContain("合格");
	}

	@Test
	void findsHisPageInTheMenuAndNoOther() {
		var home = browser().open("/home").body();

		assertThat(home).contains("我的发展进程", "任务办理").doesNotContain("发展工作", "公示", "登记入党申请人", "流程监控");
		assertThat(browser().open("/developments").body()).contains("没有符合条件的发展流程");
		assertThat(browser().open("/developments/" + this.own).statusCode()).isEqualTo(403);
		assertThat(browser().open("/developments/" + this.foreign).statusCode()).isEqualTo(403);
		assertThat(browser().open("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
	}

	@Test
	void losesEverythingWithTheEndOfHisCase() {
		var browser = browser();

		this.developments.withdraw(this.own, this.chain.today(), "本人书面申请", Actor.SYSTEM);

		assertThat(Browser.target(browser.open("/my-development"))).startsWith("/login");
		assertThat(status("/task")).isEqualTo(401);
	}

	private Browser browser() {
		return new Browser(this.port).signedIn(this.userId, PASSWORD);
	}

	private JsonNode rest(String path) {
		return this.http.withBasicAuth(this.userId, PASSWORD).getForObject("/engine-rest" + path, JsonNode.class);
	}

	private int status(String path) {
		return send(HttpMethod.GET, path, null);
	}

	private int post(String path, String body) {
		return send(HttpMethod.POST, path, body);
	}

	private int send(HttpMethod method, String path, String body) {
		var headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_JSON);
		return this.http.withBasicAuth(this.userId, PASSWORD)
			.exchange("/engine-rest" + path, method, new HttpEntity<>(body, headers), String.class)
			.getStatusCode()
			.value();
	}

}
