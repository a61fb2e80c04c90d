package io.dangwu.award.process;

/** Where the papers of the round lie. */
record ArchiveRound(String dossier) {

}
