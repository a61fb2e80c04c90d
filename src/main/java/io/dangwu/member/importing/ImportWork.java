package io.dangwu.member.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import io.dangwu.member.importing.xlsx.MarkedWorkbook;
import io.dangwu.member.importing.xlsx.WorkbookFile;
import io.dangwu.member.importing.xlsx.WorkbookRefused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the work of an import in one transaction, one work at a time over all nodes.
 */
@Component
class ImportWork {

	private final Import workbooks;

	private final ImportLog log;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ImportWork(Import workbooks, ImportLog log, PlatformTransactionManager transactions, Clock clock) {
		this.workbooks = workbooks;
		this.log = log;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Goes through the workbook; where anything is wrong, nothing is left written.
	 * @param done called in the same transaction when all is well
	 */
	Run run(WorkbookFile file, boolean writing, Plan plan, IntConsumer progress, Consumer<Run> done) {
		var run = new Run(LocalDate.now(this.clock), writing, plan, progress);
		this.transaction.executeWithoutResult((status) -> {
			if (!this.log.lock()) {
				throw new WorkbookRefused("另一份工作簿正在检查或者导入，请等它结束后再试");
			}
			this.workbooks.run(file, run);
			if (run.findings().isEmpty()) {
				done.accept(run);
			}
			else {
				status.setRollbackOnly();
			}
		});
		return run;
	}

	/**
	 * Hands the workbook back with every fault marked.
	 */
	static void annotate(WorkbookFile file, Run run, OutputStream out) throws IOException {
		MarkedWorkbook.write(file, run.marks(), out);
	}

}
