package io.dangwu.ballot;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.dangwu.RunningApplication;
import org.awaitility.Awaitility;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The started demonstration with an online vote that is open. */
public final class VotingApplication implements AutoCloseable {

	private static final Duration SOON = Duration.ofMinutes(2);

	private final RunningApplication application;

	private final String[] settings;

	public VotingApplication(String name, int voters) throws IOException {
		this.settings = new String[] { "--test.voters=" + voters, "--camunda.bpm.job-execution.enabled=true",
				"--dangwu.ballot.watch=*/2 * * * * *", "--spring.datasource.hikari.connection-init-sql=select 1" };
		this.application = RunningApplication.withTestFeatures(name, this.settings);
		Awaitility.await().atMost(SOON).until(() -> count("select count(*) from ballot_key") == 1);
	}

	/** Killed and started again. */
	public void restart() throws IOException {
		this.application.kill();
		this.application.start(this.settings);
	}

	public void awaitEnd() {
		Awaitility.await()
			.atMost(SOON)
			.until(() -> count("select count(*) from ballot where outcome is not null") == 1);
	}

	public UUID ballot() {
		return database().sql("select id from ballot").query(UUID.class).single();
	}

	/** The accounts of the voters in the order of the roll. */
	public List<String> voters() {
		return database().sql("select account from ballot_roll order by position").query(String.class).list();
	}

	public List<UUID> lines() {
		return database().sql("select line from ballot_lines order by position").query(UUID.class).list();
	}

	public List<String> published() {
		return database().sql("select hash from ballot_receipt order by hash").query(String.class).list();
	}

	public int count(String query) {
		return database().sql(query).query(Integer.class).single();
	}

	public int port() {
		return this.application.port();
	}

	public String address() {
		return this.application.address();
	}

	@Override
	public void close() {
		this.application.close();
	}

	private JdbcClient database() {
		return this.application.database();
	}

}
