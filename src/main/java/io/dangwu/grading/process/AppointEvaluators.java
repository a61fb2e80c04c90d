package io.dangwu.grading.process;

import java.util.List;

/** What is answered when those are chosen who score. */
record AppointEvaluators(List<String> evaluators) {

}
