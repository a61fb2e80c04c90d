package io.dangwu.award.process;

/** The check is written on our page. */
record CheckNominations() {

}
