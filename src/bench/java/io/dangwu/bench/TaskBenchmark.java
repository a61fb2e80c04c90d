package io.dangwu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;

import io.dangwu.bench.Stopwatch.Lap;

import org.springframework.util.FileSystemUtils;

/**
 * The same tasks of the same diagram (a) on a bare engine with full history and (b)
 * through the application with rules, case tables and outbox, in turns, in one run on one
 * PostgreSQL, in one thread.
 *
 * <pre>
 * mvn compile exec:exec -Pbench -Dbench=TaskBenchmark
 * </pre>
 */
public final class TaskBenchmark {

	private static final Path DATA = Path.of("target", "bench", "tasks");

	private static final int WARM_UP = 20;

	private static final int ROUNDS = 4;

	private static final int CASES = 25;

	private final Set<String> tasks = StrippedDiagram.tasks();

	private final Stopwatch stopwatch = new Stopwatch();

	private final List<Lap> bare = new ArrayList<>();

	private final List<Lap> application = new ArrayList<>();

	private TaskBenchmark() {
	}

	public static void main(String[] args) throws IOException {
		TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
		FileSystemUtils.deleteRecursively(DATA);
		new TaskBenchmark().run();
	}

	private void run() {
		try (var whole = new WholeApplication(DATA, this.stopwatch);
				var engine = new BareEngine(whole.database(), this.stopwatch)) {
			round(whole, engine, WARM_UP);
			this.bare.clear();
			this.application.clear();
			for (var i = 0; i < ROUNDS; i++) {
				round(whole, engine, CASES);
			}
		}
		print(Figures.of("(a) bare engine", this.bare), Figures.of("(b) application", this.application));
	}

	private void round(WholeApplication whole, BareEngine engine, int cases) {
		var path = List.<String>of();
		for (var i = 0; i < cases; i++) {
			this.stopwatch.take();
			whole.carryACase();
			var laps = this.stopwatch.take().stream().filter((lap) -> this.tasks.contains(lap.task())).toList();
			this.application.addAll(laps);
			path = laps.stream().map(Lap::task).toList();
		}
		for (var i = 0; i < cases; i++) {
			engine.replay(path);
		}
		this.bare.addAll(this.stopwatch.take());
	}

	private static void print(Figures bare, Figures application) {
		System.out.println(bare);
		System.out.println(application);
		System.out.printf("b/a %.2f (aim: at least 0.7)%n", application.perSecond() / bare.perSecond());
	}

}
