package io.dangwu.member.web;

import java.time.LocalDate;

import io.dangwu.organization.NewPost;
import io.dangwu.organization.PostKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it is typed.
 */
record AppointmentForm(@NotBlank @Size(max = 20) String holder, @NotNull PostKind kind, @NotNull LocalDate since,
		@Nullable LocalDate until, @Size(max = 100) @Nullable String approvalRef, @Nullable Boolean crossAppointment,
		@Nullable Boolean competitive, @Size(max = 200) @Nullable String reason) {

	static AppointmentForm empty(LocalDate today) {
		return new AppointmentForm("", PostKind.SECRETARY, today, null, null, false, false, null);
	}

	NewPost post(String unit) {
		return new NewPost(this.holder, unit, this.kind, this.since, this.until, this.approvalRef,
				Boolean.TRUE.equals(this.crossAppointment), Boolean.TRUE.equals(this.competitive), this.reason);
	}

}
