package io.dangwu.member.rule;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;

/**
 * What one edition of the rules on developing members says about who may apply.
 */
public record ApplicationRegulations(Edition edition, Cited<Integer> minimumAge) implements Regulation {

}
