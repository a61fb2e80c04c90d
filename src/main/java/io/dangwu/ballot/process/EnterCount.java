package io.dangwu.ballot.process;

/** Nothing is answered here: the figures are entered on a page. */
record EnterCount() {

}
