package io.dangwu.rectification.process;

/** What is answered when a problem is to be solved; the work is done on a page. */
record CloseProblem() {

}
