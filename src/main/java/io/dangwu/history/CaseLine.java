package io.dangwu.history;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A case in the record.
 *
 * @param subject whom or what it is about; null where that has been erased
 * @param endedAt null while it runs
 */
public record CaseLine(String key, String process, @Nullable String subject, LocalDateTime startedAt,
		@Nullable LocalDateTime endedAt) {

	public CaseState state() {
		return (this.endedAt != null) ? CaseState.CLOSED : CaseState.RUNNING;
	}

}
