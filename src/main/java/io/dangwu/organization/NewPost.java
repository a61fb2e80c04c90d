package io.dangwu.organization;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A post that somebody is to be given, as it is entered.
 *
 * @param holder user id of whoever is to hold it
 * @param until the first day without the post, if it is already known
 * @param crossAppointment whether it goes with a post of the administration
 * @param competitive whether it was given after a competition
 * @param reason why it is given outside what is normal
 */
public record NewPost(String holder, String unit, PostKind kind, LocalDate since, @Nullable LocalDate until,
		@Nullable String approvalRef, boolean crossAppointment, boolean competitive, @Nullable String reason) {

	public NewPost {
		holder = holder.strip();
		approvalRef = blankToNull(approvalRef);
		reason = blankToNull(reason);
	}

	static NewPost plain(String holder, String unit, PostKind kind, LocalDate since, @Nullable LocalDate until) {
		return new NewPost(holder, unit, kind, since, until, null, false, false, null);
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
