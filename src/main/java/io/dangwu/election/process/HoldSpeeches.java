package io.dangwu.election.process;

/** For how long each candidate spoke. */
record HoldSpeeches(int minutes) {

}
