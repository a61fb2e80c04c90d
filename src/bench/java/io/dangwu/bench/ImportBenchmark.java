package io.dangwu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * How long a college's workbook takes to be checked, imported, imported once more and,
 * when it is wrong, handed back; in a process with two processors and a small heap, on an
 * empty register each time.
 *
 * <pre>
 * mvn compile exec:exec -Pbench -Dbench=ImportBenchmark
 * </pre>
 */
public final class ImportBenchmark {

	private static final Path DATA = Path.of("target", "bench", "import");

	private static final List<Integer> SIZES = List.of(10_000, 100_000);

	private ImportBenchmark() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		FileSystemUtils.deleteRecursively(DATA);
		Files.createDirectories(DATA);
		for (var rows : SIZES) {
			var right = BigWorkbook.write(rows, 0, DATA.resolve(rows + ".xlsx"));
			var wrong = BigWorkbook.write(rows, 100, DATA.resolve(rows + "-wrong.xlsx"));
			measure(rows, right, wrong);
		}
		System.out.println("aim: at most 20 s for 10,000 rows and 150 s for 100,000, each step");
	}

	private static void measure(int rows, Path right, Path wrong) throws IOException, InterruptedException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var command = Stream.of(java, "-Xmx512m", "-XX:ActiveProcessorCount=2", "-cp",
				System.getProperty("java.class.path"), ImportMeasured.class.getName(),
				DATA.resolve("data-" + rows).toString(), right.toString(), wrong.toString());
		var process = new ProcessBuilder(command.toList()).inheritIO().start();
		if (process.waitFor() != 0) {
			throw new IllegalStateException("The import of %d rows failed".formatted(rows));
		}
	}

}
