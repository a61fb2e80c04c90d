package io.dangwu.organization;

import org.jspecify.annotations.Nullable;

/**
 * A post with all that is entered about it.
 */
public record PostSheet(HeldPost post, @Nullable String approvalRef, boolean crossAppointment, boolean competitive,
		@Nullable String reason) {

}
