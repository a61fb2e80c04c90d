package io.dangwu.award.process;

/** Who is struck off is written on our page. */
record StrikeNominees() {

}
