package io.dangwu.member.rule;

import java.time.Period;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;
import io.dangwu.regulation.Share;

/**
 * The college's own numbers for keeping the register.
 *
 * @param confirmEvery after this time an entry is looked at again
 * @param applicantRetention for so long the data of those are kept who left without
 * having been members
 * @param excellentAtMost normally no more of a branch's members are found excellent
 * @param duesAheadAtMost how far ahead of the running month dues are taken
 */
public record RegisterPractice(Edition edition, Cited<Period> confirmEvery, Cited<Period> applicantRetention,
		Cited<Share> excellentAtMost, Cited<Period> duesAheadAtMost) implements Regulation {

}
