package io.dangwu.budget;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes the budget to the members and closes its year, and tells the secretaries.
 */
@Service
@Transactional
public class BudgetYear {

	private static final Logger LOG = LoggerFactory.getLogger(BudgetYear.class);

	private final BudgetDesk desk;

	private final ChangeService changes;

	private final BudgetLetters letters;

	BudgetYear(BudgetDesk desk, ChangeService changes, BudgetLetters letters) {
		this.desk = desk;
		this.changes = changes;
		this.letters = letters;
	}

	public void publish(String key, LocalDate on, List<PublicationChannel> channels) {
		new DatedAct("公布日期", on).notInFutureOf(this.desk.today())
			.and(Verdict.refusedIf(channels.isEmpty(), "请至少选择一处公布范围"))
			.orThrow();
		this.desk.budget(key).publish(on, channels);
		this.letters.published(key);
		LOG.info("Budget {} published", key);
	}

	/** What is left lapses, after the last changes are booked. */
	public void close(String key) {
		var budget = this.desk.budgetToClose(key);
		this.changes.bookLast(budget);
		budget.close(this.desk.today());
		this.letters.closed(key);
		LOG.info("Budget {} closed", key);
	}

}
