package io.dangwu.access;

import java.util.Map;
import java.util.regex.Pattern;

import io.dangwu.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest {

	private static final Pattern NUMBER = Pattern.compile("编号 <strong>(\\w{8})</strong>");

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.browser = new Browser(this.port).signedIn(Cast.SECRETARY, Cast.PASSWORD);
	}

	@Test
	void saysWhatIsNotThere() {
		var page = this.browser.open("/nowhere");

		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("没有找到", "回到首页").doesNotContain("Whitelabel");
	}

	@Test
	void saysWhyAccessIsRefused() {
		var page = this.browser.open("/trial/forbidden");

		assertThat(page.statusCode()).isEqualTo(403);
		assertThat(page.body()).contains("无权访问", "只有本支部书记可以登记");
	}

	@Test
	void saysInChineseThatAnApplicationIsForOthers() {
		var page = this.browser.open("/camunda/app/admin/default/");

		assertThat(page.statusCode()).isEqualTo(403);
		assertThat(page.body()).contains("无权访问").doesNotContain("Forbidden");
	}

	@Test
	void showsEveryReasonOfARefusalAndLogsNothing(CapturedOutput log) {
		var page = this.browser.open("/trial/refused");

		assertThat(page.statusCode()).isEqualTo(422);
		assertThat(page.body()).contains("<li>申请人未满十八周岁</li>", "<li>申请日期不能晚于今天</li>", "彭秀珍");
		assertThat(log).doesNotContain("RegulationViolated");
	}

	@Test
	void showsForWhatBrokeANumberThatTheLogHasToo(CapturedOutput log) {
		var page = this.browser.open("/trial/broken");

		assertThat(page.statusCode()).isEqualTo(500);
		assertThat(page.body()).contains("系统出错").doesNotContain("IllegalStateException", "on purpose");
		var number = NUMBER.matcher(page.body());
		assertThat(number.find()).isTrue();
		assertThat(log).contains("Page broken, number " + number.group(1)).contains("broken on purpose");
	}

	@Test
	void asksToReloadAPageThatIsTooOld() {
		var page = this.browser.post("/account/password", "_csrf=stale&old=x&password=y&repeated=y");

		assertThat(page.statusCode()).isEqualTo(403);
		assertThat(page.body()).contains("页面已经过期");
	}

	@Test
	void keepsTheFrameOutOfReachOfStrangers() {
		var stranger = new Browser(this.port);

		assertThat(Browser.target(stranger.submit("/login", "/trial/broken", Map.of()))).startsWith("/login");
	}

}
