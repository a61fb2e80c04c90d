package io.dangwu.member.rule;

import java.time.Period;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;

/**
 * The numbers by which membership is transferred.
 *
 * @param letterValidity for how long a letter of introduction is valid at most
 * @param leavingSoon how long before somebody leaves it is to be noticed
 */
public record TransferRegulations(Edition edition, Cited<Period> letterValidity,
		Cited<Period> leavingSoon) implements Regulation {

}
