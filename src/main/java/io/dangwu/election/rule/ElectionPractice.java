package io.dangwu.election.rule;

import java.util.List;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;

/**
 * What the college has settled by itself about elections.
 *
 * @param warningMonths months before the end of a term at which its unit is warned
 * @param superiorWarnedFrom months before the end from which the superior is warned too
 */
public record ElectionPractice(Edition edition, Cited<List<Integer>> warningMonths,
		Cited<Integer> superiorWarnedFrom) implements Regulation {

	public int firstWarning() {
		return this.warningMonths.value().stream().mapToInt(Integer::intValue).max().orElse(0);
	}

}
