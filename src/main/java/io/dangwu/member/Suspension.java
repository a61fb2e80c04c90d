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
		@Column(name = "suspension_ended_on") @Nullable LocalDate endedOn) {

	Span span() {
		return new Span(this.from, this.endedOn);
	}

}
