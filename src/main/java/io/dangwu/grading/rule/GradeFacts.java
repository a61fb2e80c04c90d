package io.dangwu.grading.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a grade is made of.
 *
 * @param self the self-score; missing until it is submitted
 * @param superior the scores of the superior's evaluators
 * @param vetoes the codes of the vetoes that were found
 * @param deadlineOver whether a self-score can no longer come
 */
public record GradeFacts(@Nullable BigDecimal self, List<BigDecimal> superior, MassTally mass, List<String> vetoes,
		LocalDate founded, LocalDate on, boolean deadlineOver) {

	public GradeFacts {
		superior = List.copyOf(superior);
		vetoes = List.copyOf(vetoes);
	}

}
