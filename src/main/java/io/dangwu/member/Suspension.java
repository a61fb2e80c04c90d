package io.dangwu.member;

import java.time.LocalDate;

import io.dangwu.member.rule.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A recorded suspension of a member's rights.
 *
 * @param endedOn first day on which the rights are back
 */
@Embeddable
record Suspension(@Column(name = "suspended_on") LocalDate from,
		@Column(name = "ended_on") @Nullable LocalDate endedOn) {

	boolean isOpen() {
		return this.endedOn == null;
	}

	Suspension endedBy(LocalDate on) {
		return isOpen() ? new Suspension(this.from, on) : this;
	}

	Span span() {
		return new Span(this.from, this.endedOn);
	}

}
