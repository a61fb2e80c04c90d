package io.dangwu.member.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.dangwu.member.importing.xlsx.WorkbookFile;
import io.dangwu.member.importing.xlsx.WorkbookRefused;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Works on uploaded workbooks in the background, and enters what came of each.
 */
@Component
class ImportDesk {

	private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

	private static final int PATIENCE_SECONDS = 30;

	private final ImportWork work;

	private final ImportLog log;

	private final ImportParts parts;

	private final ImportLines lines;

	private final ExecutorService hands = Executors.newSingleThreadExecutor((task) -> new Thread(task, "import"));

	ImportDesk(ImportWork work, ImportLog log, ImportParts parts, ImportLines lines) {
		this.work = work;
		this.log = log;
		this.parts = parts;
		this.lines = lines;
	}

	/**
	 * Checks a workbook and lists what it would change.
	 */
	void check(UUID id) {
		this.hands.execute(() -> guarded(id, (file) -> {
			var sink = this.lines.of(id);
			return this.work.run(file, false, new Plan(sink), (rows) -> this.log.progress(id, rows), (run) -> {
				sink.flush();
				this.log.finish(id, ImportState.CHECKED, run);
			});
		}));
	}

	/**
	 * Checks it once more, for the register may have changed, and writes it.
	 */
	void write(UUID id) {
		this.hands.execute(() -> guarded(id, (file) -> this.work.run(file, true, new Plan((line) -> {
		}), (rows) -> this.log.progress(id, rows), (run) -> this.log.finish(id, ImportState.IMPORTED, run))));
	}

	@PreDestroy
	void stop() throws InterruptedException {
		this.hands.shutdown();
		this.hands.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	/**
	 * Whatever happens is entered, for nobody is there to whom it could be thrown.
	 */
	private void guarded(UUID id, Work step) {
		try (var file = WorkbookFile.open(this.parts.read(id, ImportParts.Kind.UPLOADED))) {
			var run = step.with(file);
			if (!run.findings().isEmpty()) {
				annotate(id, file, run);
			}
			LOG.info("Workbook {} gone through: {} rows, {} faults", id, run.rows(), run.findings().size());
		}
		catch (WorkbookRefused refusal) {
			this.log.fail(id, ImportState.UNREADABLE, refusal.getMessage());
			LOG.info("Workbook {} can't be read", id);
		}
		catch (RuntimeException | Error failure) {
			var number = UUID.randomUUID().toString().substring(0, 8);
			this.log.fail(id, ImportState.BROKEN, "处理时出错，什么都没有写入；请把编号 %s 告诉系统管理员".formatted(number));
			LOG.error("Import {} broken, number {}", id, number, failure);
		}
	}

	private void annotate(UUID id, WorkbookFile file, Run run) {
		try (var out = this.parts.writer(id, ImportParts.Kind.ANNOTATED)) {
			ImportWork.annotate(file, run, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.log.finish(id, ImportState.REFUSED, run);
	}

	/**
	 * What is done with a workbook.
	 */
	@FunctionalInterface
	private interface Work {

		Run with(WorkbookFile file);

	}

}
