package io.dangwu.campaign.process;

/** What is answered when a plan is to be handed in; the work is done on a page. */
record PlanImplementation() {

}
