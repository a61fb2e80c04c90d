package io.dangwu.organization;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a party organisation came to be.
 *
 * @param approvalReason why it was set up outside the normal numbers
 */
@Embeddable
public record Founding(@Column(name = "established_on") @Nullable LocalDate on, @Nullable String approvalRef,
		@Nullable String approvalReason) {

	public static Founding on(LocalDate day) {
		return new Founding(day, null, null);
	}

}
