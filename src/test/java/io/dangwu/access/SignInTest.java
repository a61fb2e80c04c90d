package io.dangwu.access;

import java.time.Duration;
import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.local.DemonstrationClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static io.dangwu.access.Browser.target;
import static io.dangwu.access.Cast.PASSWORD;
import static io.dangwu.access.Cast.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SignInTest {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private DemonstrationClock clock;

	private Browser browser;

	@BeforeEach
	void openBrowser() {
		this.browser = new Browser(this.port);
	}

	@AfterEach
	void letThrottlingEnd() {
		this.clock.advance(Duration.ofMinutes(2));
		this.browser.signIn(SECRETARY, PASSWORD);
		this.clock.reset();
	}

	@Test
	void sendsStrangersToTheSignInPage() {
		assertThat(this.browser.open("/home").statusCode()).isEqualTo(302);
		assertThat(target(this.browser.open("/home"))).isEqualTo("/login");
		assertThat(this.browser.open("/login").body()).contains("登录", "账号", "密码");
	}

	@Test
	void answersProgramsThatAreNotSignedInWith401() {
		assertThat(this.browser.open("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
		assertThat(this.browser.open("/engine-rest/task").statusCode()).isEqualTo(401);
	}

	@Test
	void tellsAnybodyOnlyWhetherTheSystemIsWell() {
		assertThat(this.browser.open("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
		assertThat(target(this.browser.open("/actuator/env"))).isEqualTo("/login");
	}

	@Test
	void letsInWhoeverKnowsThePassword() {
		var answer = this.browser.signIn(SECRETARY, PASSWORD);

		assertThat(target(answer)).isEqualTo("/home");
		assertThat(this.browser.open("/home").body()).contains("工商管理教研室党支部书记", "任务办理", "登记入党申请人")
			.doesNotContain("流程监控", "系统管理");
	}

	@Test
	void takesAnAccountInSmallLettersToo() {
		assertThat(target(this.browser.signIn(" m01110001 ", PASSWORD))).isEqualTo("/home");
	}

	@Test
	void refusesAWrongPasswordAndAnUnknownAccountAlike() {
		assertThat(target(this.browser.signIn(SECRETARY, "wrong password"))).isEqualTo("/login?error");
		assertThat(target(this.browser.signIn("M99999999", PASSWORD))).isEqualTo("/login?error");
	}

	@Test
	void refusesASignInWithoutProofThatItComesFromItsPage() {
		var answer = this.browser.post("/login", "username=" + SECRETARY + "&password=" + PASSWORD);

		assertThat(target(answer)).isEqualTo("/login?expired");
	}

	@Test
	void slowsDownGuessingEvenOfTheRightPassword() {
		guessWrongly(2);

		assertThat(target(this.browser.signIn(SECRETARY, PASSWORD))).isEqualTo("/login?error");

		this.clock.advance(Duration.ofSeconds(61));
		assertThat(target(this.browser.signIn(SECRETARY, PASSWORD))).isEqualTo("/home");
	}

	@Test
	void locksNobodyOutForGood() {
		for (var round = 0; round < 12; round++) {
			guessWrongly(1);
			this.clock.advance(Duration.ofSeconds(61));
		}

		assertThat(target(this.browser.signIn(SECRETARY, PASSWORD))).isEqualTo("/home");
	}

	@Test
	void goesOnToThePageThatWasAskedFor() {
		this.browser.open("/camunda/app/tasklist/default/");

		assertThat(target(this.browser.signIn(SECRETARY, PASSWORD))).isEqualTo("/camunda/app/tasklist/default/");
	}

	@Test
	void keepsTheSessionWhereEveryNodeFindsIt() {
		this.browser.signIn(SECRETARY, PASSWORD);

		assertThat(sessions()).isPositive();
	}

	@Test
	void protectsItsCookieAndItsPages() {
		var page = this.browser.open("/login");

		assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'self'");
		assertThat(page.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
		assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
	}

	@Test
	void signsOutOfEverything() {
		this.browser.signIn(SECRETARY, PASSWORD);

		assertThat(target(this.browser.submit("/home", "/logout", Map.of()))).isEqualTo("/login?logout");

		assertThat(target(this.browser.open("/home"))).isEqualTo("/login");
		assertThat(this.browser.open("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
	}

	@Test
	void signsOutFromTheApplicationsToo() {
		this.browser.signIn(SECRETARY, PASSWORD);

		var answer = this.browser.post("/camunda/api/admin/auth/user/default/logout", "");

		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(target(this.browser.open("/home"))).startsWith("/login");
	}

	@Test
	void tellsWhoseSessionIsOver() {
		this.browser.signIn(SECRETARY, PASSWORD);
		this.database.sql("delete from spring_session where principal_name = ?").param(SECRETARY).update();

		assertThat(target(this.browser.open("/home"))).isEqualTo("/login?expired");
		assertThat(this.browser.open("/login?expired").body()).contains("登录已超时");
	}

	@Test
	void keepsTheApplicationsOwnDoorsShut() {
		this.browser.signIn(SECRETARY, PASSWORD);

		var signIn = this.browser.post("/camunda/api/admin/auth/user/default/login/tasklist",
				"username=admin&password=" + PASSWORD);
		var setup = this.browser.post("/camunda/api/admin/setup/default/user/create", "{}");

		assertThat(signIn.statusCode()).isEqualTo(403);
		assertThat(setup.statusCode()).isEqualTo(403);
	}

	private void guessWrongly(int times) {
		for (var guess = 0; guess < times; guess++) {
			this.browser.signIn(SECRETARY, "wrong password");
		}
	}

	private long sessions() {
		return this.database.sql("select count(*) from spring_session where principal_name = ?")
			.param(SECRETARY)
			.query(Long.class)
			.single();
	}

}
