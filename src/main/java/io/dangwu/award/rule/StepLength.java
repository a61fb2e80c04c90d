package io.dangwu.award.rule;

/**
 * The fewest working days that a step needs; without any it shares the day of the next.
 */
public record StepLength(Step step, int workingDays) {

}
