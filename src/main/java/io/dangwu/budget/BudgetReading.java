package io.dangwu.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Purpose;
import io.dangwu.budget.rule.Rates;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Money;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows budgets to those who may read them.
 */
@Service
@Transactional(readOnly = true)
public class BudgetReading {

	private final Budgets budgets;

	private final BudgetDesk desk;

	private final UnitBook units;

	private final UnitSheets sheets;

	BudgetReading(Budgets budgets, BudgetDesk desk, UnitBook units, UnitSheets sheets) {
		this.budgets = budgets;
		this.desk = desk;
		this.units = units;
		this.sheets = sheets;
	}

	/** The years that the actor may read about, the newest first. */
	public List<BudgetSheet> years(Actor actor) {
		return this.budgets.findAllByOrderByYearDesc()
			.stream()
			.filter((budget) -> this.sheets.access().readsSheet(actor, budget.state()))
			.map(Budget::sheet)
			.toList();
	}

	public Optional<BudgetSheet> of(int year) {
		return this.budgets.findByYear(year).map(Budget::sheet);
	}

	/** The policy that is proposed for a new budget. */
	public MidYearPolicy usualPolicy() {
		return this.desk.usualPolicy();
	}

	/** The first year from now on without a budget. */
	public int nextYear() {
		var year = this.desk.today().getYear();
		return this.budgets.findByYear(year).isPresent() ? year + 1 : year;
	}

	/** The least rates that may be set now. */
	public Rates floor() {
		return this.desk.floor();
	}

	public boolean opens(Actor actor) {
		return this.sheets.access().opens(actor);
	}

	public boolean triesOut(Actor actor) {
		return this.sheets.access().triesOut(actor);
	}

	public boolean booksChanges(Actor actor) {
		return this.sheets.access().booksChanges(actor);
	}

	/**
	 * The units that the actor may see; refused where it is none of the actor's matter.
	 */
	public Allocation allocation(int year, Actor actor) {
		var budget = this.desk.budget(year);
		var access = this.sheets.access();
		BudgetAccess.check(access.readsSheet(actor, budget.state()), "%d 年度党务经费安排还没有公布".formatted(year));
		var lines = this.units.units(budget.id())
			.stream()
			.filter((row) -> access.reads(actor, row.unit(), budget.state()))
			.map((row) -> row.line(this.desk.name(row.unit())))
			.toList();
		return new Allocation(budget.sheet(), lines, access.readsAll(actor));
	}

	/** For the college's offices, whoever asks by a task. */
	public Allocation wholeAllocation(String businessKey) {
		return allocation(this.desk.budget(businessKey).year(), Actor.SYSTEM);
	}

	public UnitPage unit(int year, String unit, Actor actor) {
		var budget = this.desk.budget(year);
		BudgetAccess.check(this.sheets.access().reads(actor, unit, budget.state()), "您没有权限查看这个单位的党务经费");
		var row = this.desk.unit(budget, unit);
		var accounts = this.sheets.accounts(budget, row);
		var changes = this.sheets.access().readsNames(actor, unit, unit) ? this.sheets.changes(budget, unit)
				: List.<NamedChange>of();
		return new UnitPage(budget.sheet(), row.line(this.desk.name(unit)), accounts, purposes(budget, unit),
				this.sheets.expenses(budget, unit), changes, rights(budget, row, accounts, actor));
	}

	private UnitRights rights(Budget budget, UnitRow row, List<AccountLine> accounts, Actor actor) {
		var access = this.sheets.access();
		var plans = access.plans(actor, row.unit());
		var names = accounts.stream().anyMatch((line) -> access.readsNames(actor, row.unit(), line.code()));
		return new UnitRights(plans, plans && budget.isSpending() && row.isSettled(),
				budget.isSpending() && (plans || actor.has(RoleKind.FINANCE)), names);
	}

	/** All units that the actor may see, with all about them. */
	public List<UnitPage> units(int year, Actor actor) {
		return allocation(year, actor).units().stream().map((line) -> unit(year, line.unit(), actor)).toList();
	}

	/** Who was counted in a unit, as far as the actor may read names. */
	public List<HeadName> names(int year, String unit, Actor actor) {
		var budget = this.desk.budget(year);
		var access = this.sheets.access();
		var names = this.sheets.names(budget, unit)
			.stream()
			.filter((head) -> access.readsNames(actor, unit, head.branch()))
			.toList();
		BudgetAccess.check(!names.isEmpty() || access.readsNames(actor, unit, unit), "您没有权限查看计入人员名单");
		return names;
	}

	private List<PurposeLine> purposes(Budget budget, String unit) {
		var planned = this.units.purposes(budget.id(), unit);
		var spent = this.sheets.spentByPurpose(budget, unit);
		return Arrays.stream(Purpose.values())
			.map((purpose) -> new PurposeLine(purpose, planned.getOrDefault(purpose, Money.ZERO),
					spent.getOrDefault(purpose, Money.ZERO)))
			.toList();
	}

}
