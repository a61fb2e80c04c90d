package io.dangwu.award.process;

/** The panel scores on its own page; the form only ends it. */
record ConcludePanel() {

}
