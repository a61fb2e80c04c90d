package io.dangwu.member;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A sanction that a member is or was under.
 *
 * @param impactUntil last day on which it weighs on appointments and honours
 * @param rightsRestoredOn day from which a member under 留党察看 has the rights back
 * @param document the paper by which it was decided
 */
public record Sanction(UUID memberId, SanctionKind kind, LocalDate from, @Nullable LocalDate impactUntil,
		@Nullable LocalDate rightsRestoredOn, @Nullable String document) {

	/**
	 * Whether it still weighs on that day.
	 */
	public boolean weighsOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.impactUntil == null || !day.isAfter(this.impactUntil));
	}

}
