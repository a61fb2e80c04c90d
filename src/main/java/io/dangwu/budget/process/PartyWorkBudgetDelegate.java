package io.dangwu.budget.process;

import java.util.Date;
import java.util.List;

import io.dangwu.budget.BudgetService;
import io.dangwu.budget.BudgetYear;
import io.dangwu.budget.FundPlanService;
import io.dangwu.engine.Moments;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process partyWorkBudget calls but for the budgeting rule. */
@Component
public class PartyWorkBudgetDelegate {

	private final BudgetService budgets;

	private final FundPlanService plans;

	private final BudgetYear year;

	private final BudgetRoom room;

	PartyWorkBudgetDelegate(BudgetService budgets, FundPlanService plans, BudgetYear year, BudgetRoom room) {
		this.budgets = budgets;
		this.plans = plans;
		this.year = year;
		this.room = room;
	}

	public List<String> finance(DelegateExecution execution) {
		return List.of(Role.of(RoleKind.FINANCE).groupId());
	}

	public List<String> committee(DelegateExecution execution) {
		return List.of(Role.of(RoleKind.COLLEGE_COMMITTEE).groupId());
	}

	public List<String> partyOffice(DelegateExecution execution) {
		return List.of(Role.of(RoleKind.PARTY_OFFICE).groupId());
	}

	/** Upwards as long as nobody is there to plan. */
	public List<String> planners(DelegateExecution execution) {
		return this.plans.planners(unit(execution));
	}

	public List<String> units(DelegateExecution execution) {
		return this.plans.units(execution.getProcessBusinessKey());
	}

	public Date answerDay(DelegateExecution execution) {
		return Moments.endOf(this.budgets.answerBy());
	}

	public Date planDay(DelegateExecution execution) {
		return Moments.endOf(this.budgets.planBy());
	}

	public Date dayAfterYear(DelegateExecution execution) {
		return Moments.startOf(this.budgets.dayAfter(execution.getProcessBusinessKey()));
	}

	public void freezeHeadcount(DelegateExecution execution) {
		this.budgets.freezeHeadcount(execution.getProcessBusinessKey());
	}

	public String recordConfirmation(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, ConfirmBudgetLine.class);
		return this.budgets.confirm(execution.getProcessBusinessKey(), answer.lineDecision(), this.room.actor());
	}

	public String recordApproval(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, ApproveBudget.class);
		return this.budgets.approve(execution.getProcessBusinessKey(), answer.lineDecision(), this.room.actor());
	}

	public void recordRevision(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, ReviseBudget.class);
		this.budgets.revise(execution.getProcessBusinessKey(), answer.rates(), answer.policy());
	}

	public void recordTransfer(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, TransferFunds.class);
		this.budgets.transfer(execution.getProcessBusinessKey(), answer.transferredOn(), answer.voucher(),
				this.room.actor());
	}

	public void recordUnitPlan(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, PlanUnitFunds.class);
		this.plans.settle(execution.getProcessBusinessKey(), unit(execution), answer.plannedOn(), answer.planMinutes(),
				this.room.actor());
	}

	public void recordPublication(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, PublishBudget.class);
		this.year.publish(execution.getProcessBusinessKey(), answer.publishedOn(), answer.channels());
	}

	public void closeYear(DelegateExecution execution) {
		this.year.close(execution.getProcessBusinessKey());
	}

	/** The one of its turn, which the diagram itself sets. */
	private static String unit(DelegateExecution execution) {
		return (String) execution.getVariable("unit");
	}

}
