package io.dangwu.budget;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * One step of a budget as it was entered.
 *
 * @param reference the budget line, the paper of the decision or the voucher
 * @param by the account of whoever entered it
 */
@Embeddable
public record BudgetAct(String reference, LocalDate on, String by) {

}
