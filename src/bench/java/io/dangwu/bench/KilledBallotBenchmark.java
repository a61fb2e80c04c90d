package io.dangwu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

/**
 * The vote of 300 members within a minute, in the midst of which the application is
 * killed and started again: whoever was told that the envelope is in the box is counted
 * once, and nobody twice.
 *
 * <pre>
 * mvn compile exec:exec -Pbench -Dbench=KilledBallotBenchmark
 * </pre>
 */
public final class KilledBallotBenchmark {

	private static final Path DATA = Path.of("target", "bench", "killed-ballot");

	private static final int VOTERS = 300;

	private static final int SECONDS = 60;

	private static final double NANOS_PER_SECOND = 1e9;

	private final Queue<Phone.Step> steps = new ConcurrentLinkedQueue<>();

	private final Map<String, String> told = new ConcurrentHashMap<>();

	private KilledBallotBenchmark() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		FileSystemUtils.deleteRecursively(DATA);
		new KilledBallotBenchmark().run();
	}

	private void run() throws IOException, InterruptedException {
		try (var hall = new HallProcess(DATA, VOTERS)) {
			var people = Executors.newScheduledThreadPool(64);
			come(hall, people);
			Thread.sleep(SECONDS * 1000L / 2);
			var before = Map.copyOf(this.told);
			var start = System.nanoTime();
			hall.kill();
			System.out.printf("killed; %d voters had been told", before.size());
			hall.start();
			System.out.printf("; up again after %.1f s%n", (System.nanoTime() - start) / NANOS_PER_SECOND);
			people.shutdown();
			if (!people.awaitTermination(10, TimeUnit.MINUTES)) {
				throw new IllegalStateException("The voters did not come to an end");
			}
			judge(hall, before);
		}
	}

	/** They come evenly spread over the minute, and send again what is not answered. */
	private void come(HallProcess hall, ScheduledExecutorService people) {
		var ballot = hall.ballot();
		var candidates = hall.candidates();
		var accounts = hall.accounts();
		for (var number = 0; number < VOTERS; number++) {
			var account = accounts.get(number);
			var second = (number % 2 == 0) ? "APPROVE" : "AGAINST";
			var stances = List.of("APPROVE", second, "ABSTAIN", "AGAINST", "AGAINST", "AGAINST");
			people.schedule(
					() -> this.told.put(account,
							new Phone(hall.port(), account, this.steps).insist(ballot, candidates, stances)),
					number * SECONDS * 1000L / VOTERS, TimeUnit.MILLISECONDS);
		}
	}

	private void judge(HallProcess hall, Map<String, String> before) throws InterruptedException {
		var published = hall.published();
		Steps.print(this.steps);
		var receipts = this.told.values().stream().sorted().toList();
		System.out.printf("%d voters told, %d ballots, receipts %s, those told before the kill %s%n", this.told.size(),
				hall.number("select count(*) from ballot_slip"), receipts.equals(published) ? "as published" : "WRONG",
				published.containsAll(before.values()) ? "all in the box" : "MISSING");
		hall.counts().forEach(System.out::println);
		System.out.println("expected 300 0 0, 150 150 0, 0 0 300 and 0 300 0 for the others");
	}

}
