package io.dangwu.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.dangwu.evidence.Evidence;

/**
 * A problem as it may be read.
 *
 * @param late whether it is open though its day is past
 */
public record ProblemView(int number, ProblemDraft planned, String check, String responsible, ProblemState state,
		Optional<String> report, Optional<String> opinion, Optional<LocalDate> closedOn, List<Evidence> files,
		boolean late, boolean reports, boolean verifies) {

}
