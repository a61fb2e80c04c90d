package io.dangwu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

/**
 * 3,000 people sign in and pick from one to ten of twenty names within ten minutes, all
 * from one address: how long each step takes, whether every answer is right and the count
 * exact, and how long opening and closing take. The voters are played on the same
 * machine.
 *
 * <pre>
 * mvn compile exec:exec -Pbench -Dbench=AwardVoteBenchmark
 * </pre>
 */
public final class AwardVoteBenchmark {

	private static final Path DATA = Path.of("target", "bench", "award-vote");

	private static final int VOTERS = 3000;

	private static final int SECONDS = 600;

	private static final int WARM_UP = 60;

	private static final double NANOS_PER_SECOND = 1e9;

	private final Queue<Phone.Step> steps = new ConcurrentLinkedQueue<>();

	private AwardVoteBenchmark() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
		FileSystemUtils.deleteRecursively(DATA);
		new AwardVoteBenchmark().run();
	}

	private void run() throws InterruptedException {
		try (var square = new Square(DATA, VOTERS)) {
			System.out.printf("%d on the roll, opened in %d ms%n", square.accounts().size(), square.open().toMillis());
			square.accounts().subList(0, WARM_UP).forEach((account) -> phone(square, account).look(square.ballot(), picks(square, 1)));
			this.steps.clear();
			var start = System.nanoTime();
			vote(square);
			var seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
			Steps.print(this.steps);
			System.out.printf("%d voters in %.1f s; counted in %d ms%n", square.accounts().size(), seconds,
					square.count().toMillis());
			check(square);
		}
	}

	/** They come evenly spread over ten minutes. */
	private void vote(Square square) throws InterruptedException {
		var ballot = square.ballot();
		var accounts = square.accounts();
		var people = Executors.newScheduledThreadPool(64);
		for (var number = 0; number < accounts.size(); number++) {
			var account = accounts.get(number);
			var picks = picks(square, number % Square.PICKS + 1);
			people.schedule(() -> phone(square, account).vote(ballot, picks), number * SECONDS * 1000L / VOTERS,
					TimeUnit.MILLISECONDS);
		}
		people.shutdown();
		if (!people.awaitTermination(30, TimeUnit.MINUTES)) {
			throw new IllegalStateException("The voters did not come to an end");
		}
	}

	/** Whoever comes as number n picks the first n % 10 + 1 names. */
	private static void check(Square square) {
		var result = square.result();
		var voters = square.accounts().size();
		System.out.printf("returned %d, valid %d%n", result.returned(), result.valid());
		for (var line = 0; line < Square.NAMES; line++) {
			var expected = 0;
			for (var number = 0; number < voters; number++) {
				expected += (number % Square.PICKS + 1 > line) ? 1 : 0;
			}
			System.out.printf("%d (expected %d) ", result.counts().get(line).approvals(), expected);
		}
		System.out.println();
	}

	private static List<UUID> picks(Square square, int number) {
		return square.lines().subList(0, number);
	}

	private Phone phone(Square square, String account) {
		return new Phone(square.port(), account, this.steps);
	}

}
