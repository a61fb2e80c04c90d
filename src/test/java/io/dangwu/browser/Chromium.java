package io.dangwu.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The browser of the machine; none is downloaded. */
final class Chromium implements AutoCloseable {

	private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

	/**
	 * Nothing here is looked at in three dimensions, and drawing it so costs a processor.
	 */
	private static final List<String> FLAT = List.of("--no-sandbox", "--disable-gpu", "--disable-software-rasterizer");

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser = this.playwright.chromium()
		.launch(new BrowserType.LaunchOptions().setExecutablePath(find().orElseThrow()).setArgs(FLAT));

	/** Where it lies: the variable {@code CHROMIUM}, or one of the usual places. */
	static Optional<Path> find() {
		return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL_PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	Browser browser() {
		return this.browser;
	}

	/** What is left open goes on asking the server. */
	void closePages() {
		this.browser.contexts().forEach(BrowserContext::close);
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
