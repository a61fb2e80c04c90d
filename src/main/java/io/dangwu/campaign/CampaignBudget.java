package io.dangwu.campaign;

import io.dangwu.budget.BudgetReading;
import io.dangwu.budget.BudgetService;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the budget of the year drawn up beside a campaign, unless that has begun.
 */
@Service
@Transactional
public class CampaignBudget {

	private final CampaignDesk desk;

	private final BudgetService budgets;

	private final BudgetReading reading;

	CampaignBudget(CampaignDesk desk, BudgetService budgets, BudgetReading reading) {
		this.desk = desk;
		this.budgets = budgets;
		this.reading = reading;
	}

	public void open(String key) {
		var year = this.desk.campaign(key).year();
		if (this.reading.of(year).isEmpty()) {
			this.budgets.open(year, Actor.SYSTEM);
		}
	}

}
