package io.dangwu.grading.process;

import io.dangwu.grading.GradeDecision;
import org.jspecify.annotations.Nullable;

/** What the college committee answers about a grade. */
record ConfirmGrade(GradeDecision decision, @Nullable String opinion) {

}
