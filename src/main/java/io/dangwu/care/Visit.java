package io.dangwu.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A visit or aid as those read it who may.
 *
 * @param unit the name of the unit that entered it
 */
public record Visit(UUID memberId, String name, LocalDate on, CareKind kind, String content,
		@Nullable BigDecimal amount, String unit, String enteredBy) {

	/** Keeps what was written out of logs. */
	@Override
	public String toString() {
		return "Visit of " + this.memberId;
	}

}
