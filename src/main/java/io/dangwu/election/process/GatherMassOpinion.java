package io.dangwu.election.process;

import java.time.LocalDate;

/** How many of the masses took part; the figures of each name are entered on a page. */
record GatherMassOpinion(LocalDate gatheredOn, int masses, int tookPart) {

}
