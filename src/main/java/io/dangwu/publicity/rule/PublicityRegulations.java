package io.dangwu.publicity.rule;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Counting;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;

/**
 * What the college has settled about public notices.
 *
 * @param workingDays the length of a notice for which no other regulation sets one
 * @param anonymousWithFacts whether an unsigned objection that names concrete facts is
 * investigated
 */
public record PublicityRegulations(Edition edition, Cited<Integer> workingDays, Cited<Counting> counting,
		Cited<Boolean> anonymousWithFacts) implements Regulation {

}
