package io.dangwu.budget;

import java.util.Map;

import io.dangwu.budget.rule.Heads;
import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Rates;

/**
 * What somebody wants to know the cost of.
 *
 * @param heads the number of members by unit; units left out have those they have
 */
public record Trial(Rates rates, MidYearPolicy policy, Map<String, Heads> heads) {

	public Trial {
		heads = Map.copyOf(heads);
	}

}
