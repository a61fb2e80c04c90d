package io.dangwu.development;

import java.time.LocalDate;

/** A step of a case that was done, and on which day last; not how it ended. */
public record StepDone(Step step, LocalDate on) {

}
