package io.dangwu.publicity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An objection as the organisation department and the discipline inspection read it.
 */
public record ObjectionView(UUID id, int number, ObjectionKind kind, @Nullable String lodgedBy, LocalDate receivedOn,
		String opinion, @Nullable String facts, ObjectionState state, @Nullable LocalDate answeredOn,
		@Nullable String document) {

	/** How it is called where its text must not stand. */
	public String label() {
		return "第 %d 号　%s　%s 收到".formatted(this.number, this.kind.title(), this.receivedOn);
	}

	/** Keeps the text out of logs and messages. */
	@Override
	public String toString() {
		return "ObjectionView " + this.id;
	}

}
