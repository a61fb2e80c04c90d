package io.dangwu.budget;

import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.budget.rule.Purpose;
import io.dangwu.regulation.Money;
import org.jspecify.annotations.Nullable;

/**
 * An expense in the ledger.
 */
public record ExpenseLine(UUID id, LocalDate on, Money amount, Purpose purpose, String account, String spentFor,
		String payee, String subject, @Nullable String voucher, @Nullable String minutes, boolean reversed,
		@Nullable String reversalReason) {

}
