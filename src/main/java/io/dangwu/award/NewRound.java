package io.dangwu.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.dangwu.award.rule.KindTerms;
import org.jspecify.annotations.Nullable;

/**
 * A round as the party office opens it.
 *
 * @param units the general branches and directly affiliated branches that take part; all
 * of them where none is named
 * @param lateReason why it is held after 1 July
 */
public record NewRound(int year, String title, LocalDate cutOff, List<KindTerms> kinds, RoundDays days,
		Set<String> units, @Nullable String lateReason) {

	public NewRound {
		kinds = List.copyOf(kinds);
		units = Set.copyOf(units);
	}

}
