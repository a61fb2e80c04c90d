package io.dangwu.budget;

import java.time.Clock;
import java.time.LocalDate;

import io.dangwu.budget.rule.BudgetPractice;
import io.dangwu.budget.rule.BudgetRegulations;
import io.dangwu.regulation.Regulations;

import org.springframework.stereotype.Component;

/**
 * What binds the budget today, and the day that it is.
 */
@Component
class BudgetLaws {

	private final Regulations<BudgetRegulations> regulations;

	private final Regulations<BudgetPractice> practice;

	private final Clock clock;

	BudgetLaws(Regulations<BudgetRegulations> regulations, Regulations<BudgetPractice> practice, Clock clock) {
		this.regulations = regulations;
		this.practice = practice;
		this.clock = clock;
	}

	BudgetRegulations law() {
		return this.regulations.on(today());
	}

	BudgetPractice practice() {
		return this.practice.on(today());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Clock clock() {
		return this.clock;
	}

}
