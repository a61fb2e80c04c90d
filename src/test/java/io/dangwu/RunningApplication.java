package io.dangwu;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application as a newcomer starts it: a process of its own on data of its own, which
 * can be stopped, killed and started again.
 */
public final class RunningApplication implements AutoCloseable {

	/** Everybody's password in the demonstration. */
	public static final String PASSWORD = "dangwu2026";

	private static final Duration START = Duration.ofMinutes(8);

	private static final int STOP_SECONDS = 60;

	private static final int PORT_LINE = 3;

	private final Path data;

	private final int port;

	private final String classPath;

	private final HttpClient http = HttpClient.newHttpClient();

	private Process process;

	private RunningApplication(Path data, int port, String classPath) {
		this.data = data;
		this.port = port;
		this.classPath = classPath;
	}

	/** Starts it for the first time. */
	public static RunningApplication onNewData(String name, String... settings) throws IOException {
		return startOnNewData(name, productClassPath(), settings);
	}

	/**
	 * The same with the tests' features on board, for what no page of the demonstration
	 * begins; what the tests set otherwise is set back.
	 */
	public static RunningApplication withTestFeatures(String name, String... settings) throws IOException {
		return startOnNewData(name, classPath((entry) -> true), settings);
	}

	private static RunningApplication startOnNewData(String name, String classPath, String... settings)
			throws IOException {
		var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "running")), name);
		var application = new RunningApplication(data, freePort(), classPath);
		application.start(settings);
		return application;
	}

	/** Starts it on the data that are there; it is ready when this returns. */
	public void start(String... settings) throws IOException {
		var command = Stream.concat(command(), Arrays.stream(settings)).toList();
		this.process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.data.resolve("log").toFile()))
			.start();
		Awaitility.await().atMost(START).pollInterval(Duration.ofMillis(500)).until(this::isReady);
	}

	/** As when the power fails. */
	public void kill() {
		this.process.destroyForcibly();
		awaitEnd();
	}

	/** As when it is stopped in an orderly way. */
	@Override
	public void close() {
		this.process.destroy();
		awaitEnd();
	}

	public int port() {
		return this.port;
	}

	public String address() {
		return "http://localhost:" + this.port;
	}

	public EngineRest restAs(String userId) {
		return new EngineRest(address(), userId);
	}

	/** The database that it has brought along. */
	public JdbcClient database() {
		try {
			var port = Files.readAllLines(this.data.resolve("postgres-17").resolve("postmaster.pid"))
				.get(PORT_LINE)
				.trim();
			return JdbcClient.create(new DriverManagerDataSource(
					"jdbc:postgresql://localhost:%s/postgres".formatted(port), "postgres", "postgres"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The first who is in the group. */
	public String holderOf(String group) {
		return holdersOf(group).get(0);
	}

	public List<String> holdersOf(String group) {
		return database().sql("select user_id_ from act_id_membership where group_id_ = ? order by user_id_")
			.param(group)
			.query(String.class)
			.list();
	}

	private Stream<String> command() {
		return Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:ReservedCodeCacheSize=240m", "-cp", this.classPath, DangwuApplication.class.getName(),
				"--server.port=" + this.port, "--dangwu.data=" + this.data, "--dangwu.url=" + address(),
				"--management.endpoint.health.probes.enabled=true");
	}

	/** Without the tests, their settings and their helpers. */
	private static String productClassPath() {
		return classPath((entry) -> !entry.replace('\\', '/').matches(".*test-classes/?"));
	}

	/** An entry that is empty would be the working directory. */
	private static String classPath(Predicate<String> wanted) {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter(wanted.and(Predicate.not(String::isEmpty)))
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** Not before the demonstration is there. */
	private boolean isReady() throws InterruptedException {
		assertThat(this.process.isAlive()).as("the application runs, see %s", this.data.resolve("log")).isTrue();
		var readiness = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness")).build();
		try {
			return this.http.send(readiness, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private void awaitEnd() {
		try {
			assertThat(this.process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
