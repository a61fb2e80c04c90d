package io.dangwu.grading.process;

/**
 * What is answered when somebody was asked to score the own organisation; the work is
 * done on a page.
 */
record AssessSelf() {

}
