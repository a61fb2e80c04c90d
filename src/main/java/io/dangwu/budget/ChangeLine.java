package io.dangwu.budget;

import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.member.MembershipChange;
import io.dangwu.regulation.Money;

/**
 * What somebody who came or went in the year adds to a unit or takes from it.
 */
public record ChangeLine(UUID memberId, String unit, String branch, MembershipChange.Kind kind, LocalDate on,
		Money amount) {

}
