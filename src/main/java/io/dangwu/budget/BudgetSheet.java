package io.dangwu.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Rates;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a year as others see it.
 */
public record BudgetSheet(String businessKey, int year, Rates rates, MidYearPolicy policy, LocalDate countedOn,
		BudgetState state, LocalDate openedOn, @Nullable BudgetAct confirmed, @Nullable BudgetAct approved,
		@Nullable String returnReason, @Nullable BudgetAct transferred, List<PublicationChannel> channels,
		@Nullable LocalDate publishedOn, @Nullable LocalDate closedOn) {

	public String title() {
		return this.year + " 年度党务经费预算";
	}

	/** Where it was published, in words. */
	public String places() {
		return this.channels.stream().map(PublicationChannel::title).collect(Collectors.joining("、"));
	}

}
