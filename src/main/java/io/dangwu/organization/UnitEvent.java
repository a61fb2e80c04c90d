package io.dangwu.organization;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A line of an organisation's history.
 *
 * @param otherUnit code of the other organisation that it had to do with
 * @param details what was so before and was so afterwards
 */
public record UnitEvent(ChangeKind kind, LocalDate on, @Nullable String otherUnit, String approvalRef,
		@Nullable String reason, @Nullable String details) {

}
