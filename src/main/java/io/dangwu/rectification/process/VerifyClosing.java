package io.dangwu.rectification.process;

/** What is answered when a problem is reported as solved; the work is done on a page. */
record VerifyClosing() {

}
