package io.dangwu.grading.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a promotion is decided by.
 *
 * @param vetoes the codes of the vetoes found anew
 * @param skipApproved whether the college lets it rise by more than one level
 */
public record PromotionFacts(GradeLevel oldLevel, BigDecimal oldScore, BigDecimal newScore, MassTally mass,
		List<String> vetoes, int problems, int closed, int institutions, boolean skipApproved) {

	public PromotionFacts {
		vetoes = List.copyOf(vetoes);
	}

}
