package io.dangwu.grading;

import java.util.List;

/**
 * Who scores now, and who may score in the place of one of them.
 */
public record EvaluatorChange(List<EvaluatorChoice> leaving, List<EvaluatorChoice> coming) {

}
