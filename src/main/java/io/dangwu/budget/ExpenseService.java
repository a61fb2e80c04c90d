package io.dangwu.budget;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

import io.dangwu.budget.rule.Books;
import io.dangwu.budget.rule.Purpose;
import io.dangwu.budget.rule.Spending;
import io.dangwu.budget.rule.SpendingRule;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Money;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what units spend, within the rules.
 */
@Service
@Transactional
public class ExpenseService {

	private static final Logger LOG = LoggerFactory.getLogger(ExpenseService.class);

	private final BudgetDesk desk;

	private final ExpenseBook expenses;

	private final UnitAccounts accounts;

	private final BudgetLaws laws;

	ExpenseService(BudgetDesk desk, ExpenseBook expenses, UnitAccounts accounts, BudgetLaws laws) {
		this.desk = desk;
		this.expenses = expenses;
		this.accounts = accounts;
		this.laws = laws;
	}

	/** Books an expense; refused with every reason at once. */
	public void enter(int year, String unit, NewExpense expense, Actor actor) {
		BudgetAccess.check(this.accounts.access().plans(actor, unit), "只能登记本单位的支出");
		var budget = this.desk.budgetToBookIn(year);
		var row = this.desk.unitToChange(budget, unit);
		var allowed = Verdict.refusedIf(!budget.isSpending() || !row.isSettled(), notYet(budget, row))
			.and(expense.check())
			.and(new DatedAct("支出日期", expense.on()).notInFutureOf(this.laws.today()));
		allowed.and(judge(budget, row, expense)).orThrow();
		this.expenses.write(budget.id(), unit, expense, actor.userId(), this.laws.clock().instant());
		LOG.info("Expense of {} booked in {}", unit, budget.businessKey());
	}

	/** Takes back a wrong entry; it stays to be read. */
	public void reverse(int year, String unit, UUID expense, String reason, Actor actor) {
		BudgetAccess.check(this.accounts.access().plans(actor, unit) || actor.has(RoleKind.FINANCE), "只能冲销本单位的支出");
		var budget = this.desk.budgetToBookIn(year);
		Verdict.refusedIf(reason.isBlank(), "请填写冲销原因")
			.and(Verdict.refusedIf(!budget.isSpending(), "%d 年度已经决算，不能再冲销".formatted(year)))
			.orThrow();
		var reversed = this.expenses.reverse(budget.id(), unit, expense, reason.strip(), actor.userId(),
				this.laws.clock().instant());
		Verdict.refusedIf(reversed == 0, "没有这笔支出，或者已经冲销").orThrow();
		LOG.info("Expense {} of {} reversed", expense, unit);
	}

	private Verdict judge(Budget budget, UnitRow row, NewExpense expense) {
		var lines = this.accounts.all(budget, row);
		var charged = find(lines, expense.account());
		var spender = find(lines, expense.spentFor());
		var spending = new Spending(expense.fund(), expense.on(), expense.amount(), expense.purpose(),
				expense.minutes() != null, spender.students(), charged.students());
		var monday = expense.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		var other = this.expenses.byPurpose(budget.id(), row.unit()).getOrDefault(Purpose.OTHER, Money.ZERO);
		var books = new Books(budget.year(), charged.left(), row.entitlement().total().plus(row.changes()), other,
				this.expenses.paid(budget.id(), row.unit(), expense, monday,
						expense.on().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))));
		return SpendingRule.check(spending, books, this.laws.practice());
	}

	private static AccountLine find(Iterable<AccountLine> lines, String code) {
		for (var line : lines) {
			if (line.code().equals(code)) {
				return line;
			}
		}
		throw new RegulationViolated(Verdict.refused("列支账户和使用单位只能选择本单位及其所属党支部"));
	}

	private static String notYet(Budget budget, UnitRow row) {
		return budget.isSpending() ? "本单位的使用计划还没有研究确定（%s），不能列支".formatted(row.unit())
				: "%d 年度预算现为“%s”，不能列支".formatted(budget.year(), budget.state().title());
	}

}
