package io.dangwu.award.process;

/** The nominations are written on our page; the form only says where. */
record NominateCandidates() {

}
