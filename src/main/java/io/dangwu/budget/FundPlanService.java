package io.dangwu.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.dangwu.budget.rule.FundPlan;
import io.dangwu.budget.rule.PlanRule;
import io.dangwu.budget.rule.Purpose;
import io.dangwu.budget.rule.SharingRule;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Money;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets each unit plan its money: drafted on a page, decided by the unit's committee.
 */
@Service
@Transactional
public class FundPlanService {

	private static final Logger LOG = LoggerFactory.getLogger(FundPlanService.class);

	private final BudgetDesk desk;

	private final UnitBook units;

	private final UnitAccounts accounts;

	private final BudgetLaws laws;

	FundPlanService(BudgetDesk desk, UnitBook units, UnitAccounts accounts, BudgetLaws laws) {
		this.desk = desk;
		this.units = units;
		this.accounts = accounts;
		this.laws = laws;
	}

	/** The units that have money to plan. */
	@Transactional(readOnly = true)
	public List<String> units(String key) {
		return this.units.units(this.desk.budget(key).id())
			.stream()
			.filter((unit) -> unit.entitlement().total().isPositive())
			.map(UnitRow::unit)
			.toList();
	}

	/** The groups that are asked to plan the unit's money. */
	@Transactional(readOnly = true)
	public List<String> planners(String unit) {
		return this.accounts.access().planners(unit);
	}

	@Transactional(readOnly = true)
	public PlanSheet sheet(int year, String unit, Actor actor) {
		checkPlans(actor, unit);
		var budget = this.desk.budget(year);
		var row = this.desk.unit(budget, unit);
		var heldBack = proposedHeldBack(budget, row);
		var weights = weights(budget, unit);
		var rest = row.entitlement().total().minus(heldBack);
		return new PlanSheet(budget.sheet(), row.line(this.desk.name(unit)), this.accounts.branches(budget, unit),
				this.units.purposes(budget.id(), unit), heldBack,
				weights.isEmpty() ? Map.of() : SharingRule.share(rest, weights), row.drafted(), isOpen(budget, row));
	}

	/**
	 * Keeps what is proposed as the draft, with what is to be spent by codes of purposes.
	 */
	public void draftAsProposed(int year, String unit, Map<String, Money> byCode, Actor actor) {
		var sheet = sheet(year, unit, actor);
		var purposes = byCode.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> Purpose.coded(entry.getKey()), Map.Entry::getValue));
		draft(year, unit, new FundPlan(sheet.proposedHeldBack(), sheet.proposed(), purposes), actor);
	}

	/** Keeps a draft that the rules allow; nothing is kept of another. */
	public void draft(int year, String unit, FundPlan plan, Actor actor) {
		checkPlans(actor, unit);
		var budget = this.desk.budget(year);
		var row = this.desk.unitToChange(budget, unit);
		Verdict.refusedIf(!isOpen(budget, row), "%s现在不能编制或者修改使用计划".formatted(this.desk.name(unit))).orThrow();
		check(budget, row, plan).orThrow();
		this.units.draft(budget.id(), unit, plan, actor.userId());
		LOG.info("Plan of {} drafted for {}", unit, budget.businessKey());
	}

	/** The unit's committee has decided the plan that was drafted. */
	public void settle(String key, String unit, LocalDate on, String minutes, Actor actor) {
		checkPlans(actor, unit);
		var budget = this.desk.budget(key);
		var row = this.desk.unitToChange(budget, unit);
		var name = this.desk.name(unit);
		new DatedAct("研究日期", on).notInFutureOf(this.laws.today())
			.and(Verdict.refusedIf(!row.drafted(), "%s还没有编制使用计划，请先在“党务经费”页面编制并保存，再提交本任务".formatted(name)))
			.orThrow();
		check(budget, row, drafted(budget, unit, row)).orThrow();
		this.units.settle(budget.id(), unit, on, minutes, actor.userId());
		LOG.info("Plan of {} settled for {}", unit, budget.businessKey());
	}

	private Verdict check(Budget budget, UnitRow row, FundPlan plan) {
		var weights = weights(budget, row.unit());
		var known = Verdict.refusedIf(!weights.keySet().containsAll(plan.branches().keySet()), "计划中有不属于本单位的党支部");
		return known.and(PlanRule.check(plan, row.entitlement().total(), weights,
				this.accounts.studentBranches(weights.keySet()), this.laws.practice()));
	}

	private FundPlan drafted(Budget budget, String unit, UnitRow row) {
		return new FundPlan(row.heldBack(),
				this.units.branches(budget.id(), unit)
					.stream()
					.collect(Collectors.toMap(BranchRow::branch, BranchRow::allotted)),
				this.units.purposes(budget.id(), unit));
	}

	/** Where there are no branches to share with, all of it stays with the unit. */
	private Money proposedHeldBack(Budget budget, UnitRow row) {
		var total = row.entitlement().total();
		return weights(budget, row.unit()).isEmpty() ? total : total.part(this.laws.practice().heldBack().value());
	}

	private SortedMap<String, Long> weights(Budget budget, String unit) {
		var weights = new TreeMap<String, Long>();
		this.units.branches(budget.id(), unit).forEach((branch) -> weights.put(branch.branch(), branch.weight().fen()));
		return weights;
	}

	private static boolean isOpen(Budget budget, UnitRow row) {
		return budget.state() == BudgetState.PLANNING && !row.isSettled();
	}

	private void checkPlans(Actor actor, String unit) {
		BudgetAccess.check(this.accounts.access().plans(actor, unit), "只能编制本单位的经费使用计划");
	}

}
