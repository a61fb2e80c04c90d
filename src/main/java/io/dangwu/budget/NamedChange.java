package io.dangwu.budget;

import java.time.LocalDate;

import io.dangwu.member.MembershipChange;
import io.dangwu.regulation.Money;

/**
 * Somebody, by name, who came or went in the year.
 */
public record NamedChange(String name, String branchName, MembershipChange.Kind kind, LocalDate on, Money amount) {

}
