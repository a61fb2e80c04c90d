package io.dangwu.browser;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.dangwu.EngineRest;
import io.dangwu.RunningApplication;
import io.dangwu.access.Browser;
import io.dangwu.local.college.Newcomers;
import io.dangwu.member.NewApplicant;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The started demonstration and a browser that visits it. */
class Demonstration implements CloseableResource {

	static final String BRANCH = "ZZ01-T01";

	static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	/**
	 * More than the demonstration itself has taken; nobody is to have the name of
	 * another.
	 */
	private static final int NEWCOMERS_TAKEN = 30;

	private final RunningApplication application = RunningApplication.onNewData("browser");

	private final Browsers browsers;

	private final Newcomers newcomers = new Newcomers();

	private final Map<String, String> sessions = new ConcurrentHashMap<>();

	Demonstration(Browsers browsers) throws IOException {
		this.browsers = browsers;
		IntStream.range(0, NEWCOMERS_TAKEN).forEach((number) -> anApplicant());
	}

	/** A page of somebody who has signed in, once for all the tests. */
	Page visitAs(String userId) {
		return visit(Screen.desk(this.application.address())
			.setStorageState(this.sessions.computeIfAbsent(userId, this::signIn)));
	}

	/** The same on a phone. */
	Page phone(String userId) {
		var page = visitAs(userId);
		page.setViewportSize(Screen.PHONE, Screen.PHONE_HEIGHT);
		return page;
	}

	/** A page of somebody who has not. */
	Page visit() {
		return visit(Screen.desk(this.application.address()));
	}

	/** Opens an address and waits until nothing more is being loaded. */
	static void open(Page page, String path) {
		page.navigate(path);
		page.waitForLoadState(LoadState.NETWORKIDLE);
	}

	String holderOf(String group) {
		return this.application.holderOf(group);
	}

	List<String> holdersOf(String group) {
		return this.application.holdersOf(group);
	}

	EngineRest restAs(String userId) {
		return this.application.restAs(userId);
	}

	/** Without a screen. */
	Browser browserOf(String userId) {
		return new Browser(this.application.port()).signedIn(userId, RunningApplication.PASSWORD);
	}

	JdbcClient database() {
		return this.application.database();
	}

	synchronized NewApplicant anApplicant() {
		return this.newcomers.next(BRANCH, TODAY);
	}

	@Override
	public void close() {
		this.application.close();
	}

	/** The engine's pages give out their token against forgery once in a session. */
	private String signIn(String userId) {
		var page = visit();
		Screen.signIn(page, userId);
		page.request().get("/camunda/app/tasklist/default/");
		return page.context().storageState();
	}

	private Page visit(NewContextOptions desk) {
		var page = this.browsers.ofThisThread().browser().newContext(desk).newPage();
		page.setDefaultTimeout(PATIENCE.toMillis());
		return page;
	}

}
