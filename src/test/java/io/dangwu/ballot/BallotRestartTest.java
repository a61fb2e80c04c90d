package io.dangwu.ballot;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import io.dangwu.RunningApplication;
import io.dangwu.access.Browser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application is killed while people vote: whoever was told that the envelope is in
 * the box is counted once, whoever was told nothing may send the page again.
 */
class BallotRestartTest {

	private static final int VOTERS = 60;

	private static final int BEFORE_THE_KILL = 20;

	private static final int AT_ONCE = 8;

	private static final Pattern RECEIPT = Pattern.compile("id=\"receipt\">([0-9a-f ]+)<");

	private final Map<String, String> told = new ConcurrentHashMap<>();

	private final Map<String, Map<String, String>> pages = new HashMap<>();

	private final Map<String, Browser> browsers = new ConcurrentHashMap<>();

	private final CountDownLatch enough = new CountDownLatch(BEFORE_THE_KILL);

	@Test
	void countsEverybodyOnceWhoWasToldSo() throws IOException, InterruptedException {
		try (var application = new VotingApplication("voting", VOTERS)) {
			var voters = application.voters();
			prepare(application, voters);
			var hall = Executors.newFixedThreadPool(AT_ONCE);
			voters.forEach((voter) -> hall.submit(() -> vote(application, voter)));
			assertThat(this.enough.await(2, TimeUnit.MINUTES)).isTrue();

			application.restart();
			hall.shutdownNow();
			assertThat(hall.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
			var before = Map.copyOf(this.told);
			voters.forEach((voter) -> vote(application, voter));
			application.awaitEnd();

			assertThat(before.size()).isBetween(BEFORE_THE_KILL, VOTERS);
			assertThat(this.told).hasSize(VOTERS).containsAllEntriesOf(before);
			assertThat(application.published())
				.containsExactlyElementsOf(this.told.values().stream().sorted().toList());
			assertThat(application.count("select count(*) from ballot_slip")).isEqualTo(VOTERS);
			assertThat(application.count("select approvals from ballot_counts where position = 0"))
				.isEqualTo(VOTERS / 2);
			assertThat(application.count("select against from ballot_counts where position = 0")).isEqualTo(VOTERS / 2);
			assertThat(application.count("select abstentions from ballot_counts where position = 1")).isEqualTo(VOTERS);
		}
	}

	/** Every other voter approves the first candidate. */
	private void prepare(VotingApplication application, List<String> voters) {
		var lines = application.lines();
		for (var number = 0; number < voters.size(); number++) {
			this.pages.put(voters.get(number),
					Map.of("page", UUID.randomUUID().toString(), "stance-" + lines.get(0),
							(number % 2 == 0) ? "APPROVE" : "AGAINST", "stance-" + lines.get(1), "ABSTAIN",
							"stance-" + lines.get(2), "AGAINST"));
		}
	}

	private void vote(VotingApplication application, String voter) {
		var browser = this.browsers.computeIfAbsent(voter,
				(userId) -> new Browser(application.port()).signedIn(userId, RunningApplication.PASSWORD));
		var paper = "/ballots/" + application.ballot();
		var answer = browser.submit("/home", paper + "/cast", this.pages.get(voter));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		var receipt = RECEIPT.matcher(answer.body());
		assertThat(receipt.find()).as(answer.body()).isTrue();
		this.told.put(voter, receipt.group(1).replace(" ", ""));
		this.enough.countDown();
	}

}
