package io.dangwu.development;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** One line in the file of a case, for reading. */
public record LineOfFile(Step step, LocalDate on, Outcome outcome, @Nullable String reference, @Nullable String reason,
		String actor, Instant recordedAt) {
}
