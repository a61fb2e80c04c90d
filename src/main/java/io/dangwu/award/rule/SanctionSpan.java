package io.dangwu.award.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When a sanction was imposed and until when it weighs; open where no end is known.
 */
public record SanctionSpan(LocalDate from, @Nullable LocalDate impactUntil) {

	/** Whether it was imposed in those days, or still weighs at their end. */
	boolean weighs(LocalDate schoolYear, LocalDate cutOff) {
		var imposed = !this.from.isBefore(schoolYear) && !this.from.isAfter(cutOff);
		var lasting = !this.from.isAfter(cutOff) && (this.impactUntil == null || !this.impactUntil.isBefore(cutOff));
		return imposed || lasting;
	}

}
