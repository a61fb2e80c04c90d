package io.dangwu.election.process;

import java.time.LocalDate;

/** When the members recommended; the figures are entered on a page. */
record RecommendCandidates(LocalDate recommendedOn) {

}
