package io.dangwu.award.rule;

import java.time.LocalDate;

/**
 * The last days on which a step can begin and end for all to be done in time.
 */
public record PlannedStep(Step step, LocalDate begins, LocalDate ends) {

}
