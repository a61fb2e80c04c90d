package io.dangwu.budget.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.dangwu.budget.Allocation;
import io.dangwu.budget.BudgetReading;
import io.dangwu.engine.FormFacts;

import org.springframework.stereotype.Component;

/** What the forms of the process partyWorkBudget are opened with. */
@Component
class PartyWorkBudgetForms implements FormFacts {

	private static final Map<String, String> DAYS = Map.of("confirmBudgetLine", "confirmedOn", "approveBudget",
			"approvedOn", "transferFunds", "transferredOn", "planUnitFunds", "plannedOn", "publishBudget",
			"publishedOn");

	private final BudgetReading reading;

	private final Clock clock;

	PartyWorkBudgetForms(BudgetReading reading, Clock clock) {
		this.reading = reading;
		this.clock = clock;
	}

	@Override
	public String process() {
		return "partyWorkBudget";
	}

	@Override
	public Map<String, Object> of(String task, String businessKey) {
		var allocation = this.reading.wholeAllocation(businessKey);
		var budget = allocation.budget();
		var facts = new HashMap<String, Object>(
				Map.of("budget", budget.title(), "facts", words(allocation), "page", "/budget/" + budget.year()));
		if (DAYS.containsKey(task)) {
			facts.put(DAYS.get(task), LocalDate.now(this.clock));
		}
		if (task.equals("reviseBudget")) {
			var floor = this.reading.floor();
			facts.putAll(Map.of("reason", String.valueOf(budget.returnReason()), "policy", budget.policy().name(),
					"teacherRate", budget.rates().teacher().plain(), "studentRate", budget.rates().student().plain(),
					"teacherFloor", floor.teacher().plain(), "studentFloor", floor.student().plain()));
		}
		return facts;
	}

	private static String words(Allocation allocation) {
		var budget = allocation.budget();
		return "按 %s 在册党员核定：教师党员 %d 人，每人 %s 元；学生党员 %d 人，每人 %s 元；合计 %s 元。年中增减：%s。".formatted(budget.countedOn(),
				allocation.heads().teachers(), budget.rates().teacher(), allocation.heads().students(),
				budget.rates().student(), allocation.total(), budget.policy().title());
	}

}
