package io.dangwu.access;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.Staffing;
import io.dangwu.local.DemonstrationClock;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static io.dangwu.access.Browser.target;
import static io.dangwu.access.Cast.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class PasswordTest {

	private static final String NEW = "a better one";

	@LocalServerPort
	private int port;

	@Autowired
	private Staffing staffing;

	@Autowired
	private PasswordService passwords;

	@Autowired
	private IdentityService identity;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcClient database;

	@Autowired
	private DemonstrationClock clock;

	private String account;

	private Browser browser;

	@BeforeEach
	void openAnAccount() {
		this.account = this.staffing.aBranchWith(1).secretary();
		this.browser = new Browser(this.port);
	}

	@AfterEach
	void resetClock() {
		this.clock.reset();
	}

	@Test
	void setsAPasswordByTheLinkThatWasMailed() {
		var link = forgottenLink();

		assertThat(this.browser.open(link).body()).contains("设置密码", this.account);
		assertThat(target(set(link, NEW, NEW))).isEqualTo("/login?password");

		assertThat(target(this.browser.signIn(this.account, NEW))).isEqualTo("/home");
		assertThat(target(new Browser(this.port).signIn(this.account, PASSWORD))).isEqualTo("/login?error");
	}

	@Test
	void takesALinkOnlyOnce() {
		var link = forgottenLink();
		set(link, NEW, NEW);

		assertThat(this.browser.open(link).body()).contains("链接已经失效");
		assertThat(set(link, "another one", "another one").body()).contains("链接已经失效");
		assertThat(target(this.browser.signIn(this.account, NEW))).isEqualTo("/home");
	}

	@Test
	void takesNoLinkAfterAWeek() {
		var link = forgottenLink();

		this.clock.advance(Duration.ofDays(7));

		assertThat(this.browser.open(link).body()).contains("链接已经失效");
	}

	@Test
	void takesNoLinkThatWasNeverSent() {
		assertThat(this.browser.open("/password/made-up").body()).contains("链接已经失效");
	}

	@Test
	void saysOnTheFormWhatAPasswordLacks() {
		var answer = set(forgottenLink(), "short", "shorter");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("密码至少 10 位", "两次输入的密码不一致").doesNotContain("value=\"short\"");
	}

	@Test
	void doesNotTellWhetherThereIsSuchAnAccount() {
		var known = this.browser.submit("/password/forgotten", "/password/forgotten", Map.of("account", this.account));
		var unknown = this.browser.submit("/password/forgotten", "/password/forgotten", Map.of("account", "M99999999"));

		assertThat(sent(known.body())).isEqualTo(sent(unknown.body())).contains("链接已经发出");
	}

	@Test
	void sendsNoSecondLinkWithinTenMinutes() {
		this.passwords.remind(this.account);
		this.passwords.remind(this.account);
		assertThat(mails()).isEqualTo(1);

		this.clock.advance(Duration.ofMinutes(11));
		this.passwords.remind(this.account);

		assertThat(mails()).isEqualTo(2);
	}

	@Test
	void keepsNothingByWhichALinkCouldBeMadeUpAgain() {
		var token = forgottenLink().substring("/password/".length());

		assertThat(this.database.sql("select count(*) from password_link where token_hash like ?")
			.param("%" + token + "%")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void givesANewAccountNoPasswordButALink() {
		var newcomer = this.identity.newUser("S99999998");

		this.transaction.executeWithoutResult((status) -> {
			this.passwords.provideFor(newcomer);
			this.identity.saveUser(newcomer);
			assertThat(this.identity.checkPassword(newcomer.getId(), "")).isFalse();
			assertThat(lastMail(newcomer)).isEqualTo("access/account-opened");
			status.setRollbackOnly();
		});
	}

	@Test
	void changesAPasswordAndEndsAllSessions() {
		var elsewhere = new Browser(this.port).signedIn(this.account, PASSWORD);
		this.browser.signIn(this.account, PASSWORD);

		assertThat(change("wrong password").body()).contains("原密码不正确");
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(target(change(PASSWORD))).isEqualTo("/login?password");

		assertThat(target(elsewhere.open("/home"))).isEqualTo("/login?expired");
		assertThat(target(this.browser.signIn(this.account, NEW))).isEqualTo("/home");
	}

	private HttpResponse<String> change(String old) {
		return this.browser.submit("/account/password", "/account/password",
				Map.of("old", old, "password", NEW, "repeated", NEW));
	}

	private HttpResponse<String> set(String link, String password, String repeated) {
		return this.browser.submit("/password/forgotten", link, Map.of("password", password, "repeated", repeated));
	}

	private String forgottenLink() {
		this.passwords.remind(this.account);
		return "/password/" + this.database.sql("""
				select facts ->> 'token' from notification
				where recipient = ? and template = 'access/password-forgotten' order by id desc limit 1
				""").param(this.account).query(String.class).single();
	}

	private long mails() {
		return this.database.sql("select count(*) from notification where recipient = ? and template like 'access/%'")
			.param(this.account)
			.query(Long.class)
			.single();
	}

	private String lastMail(User newcomer) {
		return this.database.sql("select template from notification where recipient = ?")
			.param(newcomer.getId())
			.query(String.class)
			.single();
	}

	private static String sent(String page) {
		return page.substring(page.indexOf("<main"));
	}

}
