package io.dangwu.award.rule;

import java.time.LocalDate;

/**
 * The last day of a step as the party office sets it.
 */
public record StepDay(Step step, LocalDate on) {

}
