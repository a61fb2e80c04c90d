package io.dangwu.award.process;

/** The preliminary decision is written on our page. */
record DecidePreliminarily() {

}
