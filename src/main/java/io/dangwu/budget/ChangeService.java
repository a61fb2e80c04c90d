package io.dangwu.budget;

import java.time.LocalDate;

import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what those who came and went after the count add and take.
 */
@Service
@Transactional
public class ChangeService {

	private static final Logger LOG = LoggerFactory.getLogger(ChangeService.class);

	private final BudgetDesk desk;

	private final MidYearChanges changes;

	private final ChangeBook book;

	private final BudgetAccess access;

	ChangeService(BudgetDesk desk, MidYearChanges changes, ChangeBook book, BudgetAccess access) {
		this.desk = desk;
		this.changes = changes;
		this.book = book;
		this.access = access;
	}

	/**
	 * Books what changed up to today and is not booked yet.
	 * @return how many people it was
	 */
	public int book(int year, Actor actor) {
		BudgetAccess.check(this.access.booksChanges(actor), "年中增减由党委办公室或者财务核定");
		var budget = this.desk.budgetToBookIn(year);
		Verdict.refusedIf(!budget.isSpending(), "%d 年度预算现为“%s”，不能核定年中增减".formatted(year, budget.state().title()))
			.and(Verdict.refusedIf(budget.policy() == MidYearPolicy.SNAPSHOT, "本年度按年末人数核定，年中不增减"))
			.orThrow();
		return book(budget, this.desk.today(), actor);
	}

	/** Whatever the policy has not been applied to when the year ends. */
	void bookLast(Budget budget) {
		book(budget, this.desk.today(), Actor.SYSTEM);
	}

	private int book(Budget budget, LocalDate today, Actor actor) {
		var until = today.isAfter(budget.lastDay()) ? budget.lastDay() : today;
		var booked = this.changes.of(budget.policy(), budget.rates(), budget.countedOn(), until)
			.stream()
			.mapToInt((line) -> this.book.add(budget.id(), line, today, actor.userId()))
			.sum();
		LOG.info("Budget {}: {} changes booked", budget.businessKey(), booked);
		return booked;
	}

}
