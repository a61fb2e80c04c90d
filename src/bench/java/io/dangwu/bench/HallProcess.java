package io.dangwu.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The hall in a process of its own, which can be killed and started again. */
final class HallProcess implements AutoCloseable {

	private static final int PORT_LINE = 3;

	private final Path data;

	private final int voters;

	private final int port;

	private Process process;

	HallProcess(Path data, int voters) throws IOException, InterruptedException {
		this.data = Files.createDirectories(data);
		this.voters = voters;
		try (var socket = new ServerSocket(0)) {
			this.port = socket.getLocalPort();
		}
		start();
	}

	/** Ready when this returns. */
	void start() throws IOException, InterruptedException {
		var log = this.data.resolve("hall.log");
		Files.deleteIfExists(log);
		this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Hall.class.getName(), this.data.toString(),
				String.valueOf(this.voters), String.valueOf(this.port))
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		while (!Files.readString(log).contains(Hall.OPEN)) {
			if (!this.process.isAlive()) {
				throw new IllegalStateException("The hall did not open, see " + log);
			}
			Thread.sleep(200);
		}
	}

	/** As when the power fails. */
	void kill() {
		this.process.destroyForcibly();
		this.process.onExit().join();
	}

	int port() {
		return this.port;
	}

	List<String> accounts() {
		return database()
			.sql("select account from ballot_roll order by position")
			.query(String.class)
			.list();
	}

	List<UUID> candidates() {
		return database().sql("select line from ballot_lines order by position").query(UUID.class).list();
	}

	UUID ballot() {
		return database().sql("select id from ballot").query(UUID.class).single();
	}

	/** The fingerprints that were published, once the vote has ended by itself. */
	List<String> published() throws InterruptedException {
		while (number("select count(*) from ballot where outcome is not null") == 0) {
			Thread.sleep(500);
		}
		return database().sql("select hash from ballot_receipt order by hash").query(String.class).list();
	}

	/** Approvals, votes against and abstentions of each line, in the order of the paper. */
	List<String> counts() {
		return database()
			.sql("select approvals || ' ' || against || ' ' || abstentions from ballot_counts order by position")
			.query(String.class)
			.list();
	}

	int number(String query) {
		return database().sql(query).query(Integer.class).single();
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

	private JdbcClient database() {
		try {
			var line = Files.readAllLines(this.data.resolve("postgres-17").resolve("postmaster.pid")).get(PORT_LINE);
			return JdbcClient.create(new DriverManagerDataSource(
					"jdbc:postgresql://localhost:%s/postgres".formatted(line.trim()), "postgres", "postgres"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
