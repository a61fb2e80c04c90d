package io.dangwu.development.web;

import java.time.LocalDate;

import io.dangwu.development.Submission;
import io.dangwu.member.NewApplicant;
import io.dangwu.member.PersonCategory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed about a new applicant. */
record ApplicantForm(@NotBlank String branch, @NotBlank @Size(max = 30) String name,
		@NotBlank @Size(max = 30) String idNumber, @NotNull LocalDate birthDate, @NotNull PersonCategory category,
		@NotNull LocalDate appliedOn, @NotNull Submission submission, @Size(max = 11) @Nullable String mobile,
		@Email @NotBlank String email, @Nullable LocalDate enrolledOn, @Nullable LocalDate expectedLeaveOn,
		@Size(max = 60) @Nullable String post, @Size(max = 60) @Nullable String className,
		@Size(max = 30) @Nullable String studentNo) {

	static ApplicantForm of(String branch, LocalDate today) {
		return new ApplicantForm(branch, "", "", today, PersonCategory.STUDENT, today, Submission.OWN_UNIT, null, "",
				null, null, null, null, null);
	}

	NewApplicant applicant() {
		return new NewApplicant(this.name, this.idNumber, null, this.birthDate, this.category, this.branch,
				blankToNull(this.mobile), this.email, this.appliedOn, this.enrolledOn, this.expectedLeaveOn,
				blankToNull(this.post), blankToNull(this.className), blankToNull(this.studentNo));
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/** Keeps the ID number out of logs. */
	@Override
	public String toString() {
		return "ApplicantForm of " + this.branch;
	}

}
