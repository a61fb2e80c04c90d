package io.dangwu.development;

import java.net.URLEncoder;
import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.access.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages of cases in the hands of a branch secretary. */
@ApplicationTest
class CasePagesTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Chain chain;

	@Autowired
	private CaseInformation information;

	@Autowired
	private ReplacementService replacements;

	@AfterEach
	void todayAgain() {
		this.chain.endOfTest();
	}

	@Test
	void findsACaseByNameAndSaysWhoHasIt() {
		var key = this.chain.waitingAt("decideActivist");
		var name = this.information.person(key).name();

		var page = browser().open("/developments?name=" + URLEncoder.encode(name, UTF_8)).body();

		assertThat(page).contains(name, "待办任务", "由谁办理").doesNotContain(Chain.BRANCH + "<", "没有符合条件");
	}

	@Test
	void showsOnTheFileWhatWaits() {
		var key = this.chain.waitingAt("fileActivist");

		assertThat(browser().open("/developments/" + key).body()).contains("积极分子备案", "由组织部办理", " 前")
			.doesNotContain("更换培养联系人");
	}

	@Test
	void keepsWhatWasTypedInARefusedReplacement() {
		var key = this.chain.waitingAt("inspectActivist");
		var now = this.replacements.replaceable(key).get(0).now();

		var refused = browser().submit("/developments/" + key,
				"/developments/" + key + "/companions/CULTIVATOR?people=" + now.get(0),
				Map.of("on", this.chain.today().toString(), "people", now.get(1).toString(), "reason", "联系人调离"));

		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("没有更换", "联系人调离", "value=\"%s\"".formatted(this.chain.today()));
	}

	@Test
	void replacesACultivator() {
		var key = this.chain.waitingAt("inspectActivist");
		var now = this.replacements.replaceable(key).get(0).now();

		var done = browser().submit("/developments/" + key, "/developments/" + key + "/companions/CULTIVATOR",
				Map.of("on", this.chain.today().toString(), "people", now.get(1).toString(), "reason", "联系人调离"));

		assertThat(Browser.target(done)).isEqualTo("/developments/" + key);
		assertThat(browser().open("/developments/" + key).body()).contains("5. 更换培养联系人", "联系人调离");
	}

	@Test
	void refusesAWithdrawalWithoutADate() {
		var key = this.chain.waitingAt("holdTalk");

		var refused = browser().submit("/developments/" + key, "/developments/" + key + "/withdrawal",
				Map.of("on", "昨天", "reference", "档案柜 3"));

		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("请填写日期", "档案柜 3");
		assertThat(this.chain.stage(key)).isEqualTo(Stage.APPLICANT);
	}

	private Browser browser() {
		return new Browser(this.port).signedIn("M01110001", "dangwu2026");
	}

}
