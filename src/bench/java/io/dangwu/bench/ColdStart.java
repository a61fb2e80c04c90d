package io.dangwu.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that is started in a process of its own until it shows a page, and stopped
 * again.
 */
record ColdStart(Class<?> program, String page, List<String> settings) {

	private static final Duration PAUSE = Duration.ofMillis(20);

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	Duration measure() throws IOException, InterruptedException {
		var port = freePort();
		var start = System.nanoTime();
		var process = new ProcessBuilder(command(port)).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		try {
			while (!shows(URI.create("http://localhost:%d%s".formatted(port, this.page)))) {
				if (!process.isAlive()) {
					throw new IllegalStateException(this.program.getSimpleName() + " does not start");
				}
				Thread.sleep(PAUSE.toMillis());
			}
			return Duration.ofNanos(System.nanoTime() - start);
		}
		finally {
			process.destroy();
			process.waitFor();
		}
	}

	private List<String> command(int port) {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return Stream
			.concat(Stream.of(java, "-cp", System.getProperty("java.class.path"), this.program.getName(),
					"--server.port=" + port), this.settings.stream())
			.toList();
	}

	private static boolean shows(URI page) throws InterruptedException {
		try {
			return HTTP.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
