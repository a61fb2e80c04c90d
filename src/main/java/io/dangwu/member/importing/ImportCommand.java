package io.dangwu.member.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import io.dangwu.member.importing.xlsx.WorkbookFile;
import io.dangwu.member.importing.xlsx.WorkbookRefused;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.stereotype.Component;

/**
 * Brings in a workbook from the command line: {@code --import=register.xlsx}, with
 * {@code --dry-run} only to see what it would change.
 */
@Component
class ImportCommand {

	/** Nothing was wrong. */
	static final int DONE = 0;

	/** The workbook is wrong; the one beside it tells where. */
	static final int FAULTY = 2;

	/** The file can't be read. */
	static final int UNREADABLE = 3;

	/** Another import is at work. */
	static final int BUSY = 4;

	private static final String USER = "command-line";

	private final ImportWork work;

	private final ImportLog log;

	ImportCommand(ImportWork work, ImportLog log) {
		this.work = work;
		this.log = log;
	}

	/**
	 * Does the import and tells what came of it.
	 * @return the exit code
	 */
	int run(Path workbook, boolean dry, PrintStream out) {
		try (var file = WorkbookFile.open(Files.readAllBytes(workbook))) {
			return run(file, workbook, dry, out);
		}
		catch (WorkbookRefused refusal) {
			out.println(refusal.getMessage());
			out.println("The file can't be imported.");
			return UNREADABLE;
		}
		catch (RegulationViolated busy) {
			out.println(busy.getMessage());
			return BUSY;
		}
		catch (IOException ex) {
			out.println("无法读取文件 / Can't read " + workbook);
			return UNREADABLE;
		}
	}

	private int run(WorkbookFile file, Path workbook, boolean dry, PrintStream out) {
		var id = this.log.begin(workbook.getFileName().toString(), USER);
		try {
			var run = this.work.run(file, !dry, new Plan((line) -> {
			}), (rows) -> this.log.progress(id, rows),
					(done) -> this.log.finish(id, dry ? ImportState.LOOKED_AT : ImportState.IMPORTED, done));
			tell(run, dry, out);
			if (run.findings().isEmpty()) {
				return DONE;
			}
			this.log.finish(id, ImportState.REFUSED, run);
			annotate(file, workbook, run, out);
			return FAULTY;
		}
		catch (RuntimeException failure) {
			this.log.fail(id, ImportState.BROKEN, null);
			throw failure;
		}
	}

	private static void tell(Run run, boolean dry, PrintStream out) {
		out.printf("共 %d 行，%d 处错误 / %1$d rows, %2$d faults%n", run.rows(), run.findings().size());
		run.hints().forEach(out::println);
		if (run.findings().isEmpty()) {
			out.println(dry ? "试运行，没有写入 / Dry run, nothing written" : "已导入 / Imported");
			Arrays.stream(Tab.values())
				.filter(run.plan().counts()::containsKey)
				.forEach((tab) -> out.printf("%s：%s%n", tab.title(), counts(run, tab)));
		}
	}

	private static String counts(Run run, Tab tab) {
		return Arrays.stream(Change.values())
			.map((change) -> "%s/%s %d".formatted(change.title(), change.name().toLowerCase(Locale.ROOT),
					run.plan().counts().get(tab).getOrDefault(change, 0)))
			.collect(Collectors.joining("，"));
	}

	private static void annotate(WorkbookFile file, Path workbook, Run run, PrintStream out) {
		var beside = workbook
			.resolveSibling(workbook.getFileName().toString().replaceFirst("(?i)\\.xlsx$", "") + "-错误已标出.xlsx");
		try (var to = Files.newOutputStream(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
			ImportWork.annotate(file, run, to);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		out.println("什么都没有写入，错误标在 / Nothing written, faults are marked in " + beside);
	}

}
