package io.dangwu.care;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A visit or aid as it is to be entered.
 *
 * @param amount in yuan
 */
public record NewVisit(CareKind kind, LocalDate on, String content, @Nullable BigDecimal amount) {

	/** Keeps what was written out of logs. */
	@Override
	public String toString() {
		return "NewVisit";
	}

}
