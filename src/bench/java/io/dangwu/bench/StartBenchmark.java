package io.dangwu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.dangwu.DangwuApplication;

import org.springframework.util.FileSystemUtils;

/**
 * From cold to the sign-in page, on data that are there: (a) a bare Camunda with its web
 * applications and (b) the application, in turns.
 *
 * <pre>
 * mvn compile exec:exec -Pbench -Dbench=StartBenchmark
 * </pre>
 */
public final class StartBenchmark {

	private static final Path DATA = Path.of("target", "bench", "start");

	private static final int ROUNDS = 5;

	private static final int MILLIS_PER_SECOND = 1000;

	private StartBenchmark() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		FileSystemUtils.deleteRecursively(DATA);
		var bare = new ColdStart(BareCamunda.class, BareCamunda.PAGE,
				List.of("--data=" + DATA.resolve("bare").toAbsolutePath(),
						"--spring.config.location=optional:file:" + DATA + "/",
						"--camunda.bpm.auto-deployment-enabled=false", "--camunda.bpm.admin-user.id=admin"));
		var application = new ColdStart(DangwuApplication.class, "/login",
				List.of("--dangwu.data=" + DATA.resolve("application"), "--dangwu.demonstration=year-2012"));
		bare.measure();
		application.measure();
		var times = List.of(new ArrayList<Duration>(), new ArrayList<Duration>());
		for (var i = 0; i < ROUNDS; i++) {
			times.get(0).add(bare.measure());
			times.get(1).add(application.measure());
		}
		print(median(times.get(0)), median(times.get(1)));
	}

	private static double median(List<Duration> times) {
		return (double) times.stream().sorted().toList().get(times.size() / 2).toMillis() / MILLIS_PER_SECOND;
	}

	private static void print(double bare, double application) {
		System.out.printf("(a) bare Camunda %.1f s%n(b) application  %.1f s%nb/a %.2f (aim: at most 1.5)%n", bare,
				application, application / bare);
	}

}
