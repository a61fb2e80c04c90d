package io.dangwu.budget;

import io.dangwu.budget.rule.BudgetPractice;
import io.dangwu.budget.rule.BudgetRegulations;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions that the budget is judged by.
 */
@Configuration(proxyBeanMethods = false)
class BudgetRegulationsConfiguration {

	@Bean
	Regulations<BudgetRegulations> budgetRegulations(RegulationFiles files) {
		return files.read("budget", BudgetRegulations.class);
	}

	@Bean
	Regulations<BudgetPractice> budgetPractice(RegulationFiles files) {
		return files.read("budget-practice", BudgetPractice.class);
	}

}
