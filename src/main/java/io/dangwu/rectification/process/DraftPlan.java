package io.dangwu.rectification.process;

/** What is answered when a plan is to be drafted; the work is done on a page. */
record DraftPlan() {

}
