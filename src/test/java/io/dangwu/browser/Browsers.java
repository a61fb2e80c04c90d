package io.dangwu.browser;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** One browser for each thread that runs tests: Playwright obeys one thread only. */
class Browsers implements CloseableResource {

	private final Map<Thread, Chromium> open = new ConcurrentHashMap<>();

	Chromium ofThisThread() {
		return this.open.computeIfAbsent(Thread.currentThread(), (thread) -> new Chromium());
	}

	void closePages() {
		this.open.computeIfPresent(Thread.currentThread(), (thread, chromium) -> {
			chromium.closePages();
			return chromium;
		});
	}

	@Override
	public void close() {
		this.open.values().forEach(Chromium::close);
	}

}
