package io.dangwu.budget;

import io.dangwu.budget.rule.HeadKind;
import io.dangwu.regulation.Money;

/**
 * Somebody who was counted, by name, and the money that came for it.
 */
public record HeadName(String name, String memberNo, HeadKind kind, String branch, String branchName, Money amount) {

}
