package io.dangwu.history;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A task of a case.
 *
 * @param doneBy who completed or else took it, by name or else by account; null while
 * nobody has
 * @param dueOn the last day on which it is in time; null where there is none
 * @param completed false where it ended by itself, because its time was over or the case
 * took another way
 */
public record StepLine(String name, @Nullable String doneBy, LocalDateTime startedAt, @Nullable LocalDate dueOn,
		@Nullable LocalDateTime endedAt, boolean completed) {

	public String state() {
		if (this.endedAt == null) {
			return "办理中";
		}
		return this.completed ? "已办结" : "已结束";
	}

	/**
	 * Whether it was done, or still waits, after its last day. What nobody had to do any
	 * more is not late.
	 */
	public boolean late(LocalDate today) {
		if (this.endedAt != null && !this.completed) {
			return false;
		}
		var day = (this.endedAt != null) ? this.endedAt.toLocalDate() : today;
		return this.dueOn != null && day.isAfter(this.dueOn);
	}

}
