package io.dangwu.election.rule;

import java.time.Period;
import java.util.Optional;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;

/**
 * The numbers of one edition of the rules on elections in grass-roots organisations.
 *
 * @param delayAtMost how long an election may be put off
 * @param earlyAtMost how long before the end of the term it may be held; unlimited where
 * the edition says nothing
 */
public record ElectionRegulations(Edition edition, Cited<Period> delayAtMost,
		Optional<Cited<Period>> earlyAtMost) implements Regulation {

}
