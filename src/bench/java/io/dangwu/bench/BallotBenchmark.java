package io.dangwu.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.management.OperatingSystemMXBean;

import org.springframework.util.FileSystemUtils;

/**
 * 300 members sign in and vote within a minute, all from one address: how long each step
 * takes, whether every answer is right and the count exact. The voters are played on the
 * same machine.
 *
 * <pre>
 * mvn compile exec:exec -Pbench -Dbench=BallotBenchmark
 * </pre>
 */
public final class BallotBenchmark {

	private static final Path DATA = Path.of("target", "bench", "ballot");

	private static final int VOTERS = 300;

	private static final int SECONDS = 60;

	private static final int WARM_UP = 60;

	private static final List<String> STANCES = List.of("APPROVE", "APPROVE", "ABSTAIN", "AGAINST", "AGAINST",
			"AGAINST");

	private static final double NANOS_PER_SECOND = 1e9;

	private final Queue<Phone.Step> steps = new ConcurrentLinkedQueue<>();

	private BallotBenchmark() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
		FileSystemUtils.deleteRecursively(DATA);
		new BallotBenchmark().run();
	}

	private void run() throws InterruptedException {
		try (var hall = new Hall(DATA, VOTERS)) {
			warmUp(hall);
			var start = System.nanoTime();
			var worked = worked();
			vote(hall);
			var seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
			var result = hall.result();
			Steps.print(this.steps);
			System.out.printf("%d voters in %.1f s, with %.1f s of processor time for both sides; returned %d, valid %d%n", VOTERS,
					seconds, (worked() - worked) / NANOS_PER_SECOND, result.returned(), result.valid());
			result.counts().forEach((line) -> System.out.printf("%d %d %d%n", line.approvals(), line.against(),
					line.abstentions()));
			System.out.println("expected 300 0 0, 150 150 0, 0 0 300 and 0 300 0 for the others; aim: p95 under 1500 ms");
		}
	}

	/** The server has been up for a while: some have looked at their papers already. */
	private void warmUp(Hall hall) {
		hall.accounts()
			.subList(0, WARM_UP)
			.forEach((account) -> new Phone(hall.port(), account, this.steps).look(hall.ballot(), hall.candidates(),
					STANCES));
		this.steps.clear();
	}

	/** They come evenly spread over the minute. */
	private void vote(Hall hall) throws InterruptedException {
		var ballot = hall.ballot();
		var candidates = hall.candidates();
		var accounts = hall.accounts();
		var people = Executors.newScheduledThreadPool(64);
		for (var number = 0; number < VOTERS; number++) {
			var phone = new Phone(hall.port(), accounts.get(number), this.steps);
			var second = (number % 2 == 0) ? "APPROVE" : "AGAINST";
			var stances = List.of("APPROVE", second, "ABSTAIN", "AGAINST", "AGAINST", "AGAINST");
			people.schedule(() -> phone.vote(ballot, candidates, stances), number * SECONDS * 1000L / VOTERS,
					TimeUnit.MILLISECONDS);
		}
		people.shutdown();
		if (!people.awaitTermination(10, TimeUnit.MINUTES)) {
			throw new IllegalStateException("The voters did not come to an end");
		}
	}

	/** The processor time of this process; the database has its own. */
	private static long worked() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

}
