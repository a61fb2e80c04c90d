package io.dangwu.member.web;

import java.time.LocalDate;

import io.dangwu.member.Arrival;
import io.dangwu.member.IntroductionLetter;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.NewApplicant;
import io.dangwu.member.Papers;
import io.dangwu.member.PersonCategory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed about somebody who comes from outside. */
record ArrivalForm(@NotBlank String branch, @NotNull @Nullable LocalDate on, @NotBlank @Size(max = 100) String origin,
		@NotBlank @Size(max = 60) String letterNo, @NotNull @Nullable LocalDate letterOn,
		@NotNull @Nullable LocalDate validUntil,

		@NotBlank @Size(max = 30) String name, @NotBlank @Size(max = 30) String idNumber,
		@NotNull @Nullable LocalDate birthDate, @NotNull PersonCategory category, @Email @NotBlank String email,
		@Size(max = 11) @Nullable String mobile, @Size(max = 60) @Nullable String post,
		@Size(max = 60) @Nullable String className, @Size(max = 30) @Nullable String studentNo,
		@Nullable LocalDate enrolledOn, @Nullable LocalDate expectedLeaveOn,

		@NotNull MemberStatus status, @NotNull @Nullable LocalDate appliedOn, @Nullable LocalDate activistOn,
		@Nullable LocalDate acceptedOn, @Nullable LocalDate approvedOn, @Nullable LocalDate probationEndsOn,
		@Nullable LocalDate fullSince, @Min(0) @Max(20) @Nullable Integer inspections) {

	static ArrivalForm on(LocalDate today) {
		return new ArrivalForm("", today, "", "", null, null, "", "", null, PersonCategory.STAFF, "", null, null, null,
				null, null, null, MemberStatus.FULL, null, null, null, null, null, null, null);
	}

	/** Once nothing that is needed is missing. */
	Arrival arrival() {
		return new Arrival(person(), this.status, papers(), this.origin,
				new IntroductionLetter(this.letterNo.strip(), day(this.letterOn), day(this.validUntil)), day(this.on));
	}

	private NewApplicant person() {
		return new NewApplicant(this.name, this.idNumber, null, day(this.birthDate), this.category, this.branch,
				Typed.orNull(this.mobile), this.email, day(this.appliedOn), this.enrolledOn, this.expectedLeaveOn,
				Typed.orNull(this.post), Typed.orNull(this.className), Typed.orNull(this.studentNo));
	}

	private Papers papers() {
		return new Papers(this.activistOn, this.acceptedOn, this.approvedOn, this.probationEndsOn, this.fullSince,
				(this.inspections != null) ? this.inspections : 0);
	}

	private static LocalDate day(@Nullable LocalDate day) {
		return Typed.day(day, "请填写日期");
	}

	/** Keeps the ID number out of logs. */
	@Override
	public String toString() {
		return "ArrivalForm of " + this.branch;
	}

}
