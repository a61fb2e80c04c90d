package io.dangwu.member.web;

import java.time.LocalDate;
import java.time.YearMonth;

import io.dangwu.member.Contact;
import io.dangwu.member.Correction;
import io.dangwu.member.Education;
import io.dangwu.member.Occupation;
import io.dangwu.member.PersonCategory;
import io.dangwu.member.RegisterEntry;
import io.dangwu.member.Studies;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * Contact, work and studies as they are typed; an empty telephone number means that it
 * stays as it is.
 */
record CorrectionForm(@Nullable String mobile, @Nullable String email, PersonCategory category, @Nullable String post,
		@Nullable String title, @Nullable Education education, @Nullable String degree, @Nullable String className,
		@Nullable String studentNo, @Nullable LocalDate enrolledOn, @Nullable LocalDate expectedLeaveOn,
		@Nullable String partyGroup, @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth duesPaidUntil) {

	static CorrectionForm of(RegisterEntry entry) {
		var work = entry.occupation();
		var study = entry.studies();
		return new CorrectionForm(null, entry.contact().email(), work.category(), work.post(), work.title(),
				work.education(), work.degree(), study.className(), study.studentNo(), study.enrolledOn(),
				study.expectedLeaveOn(), entry.membership().partyGroup(), entry.membership().duesPaidUntil());
	}

	Correction correction() {
		return new Correction(new Contact(given(this.mobile), given(this.email)),
				new Occupation(this.category, given(this.post), given(this.title), this.education, given(this.degree)),
				new Studies(given(this.className), given(this.studentNo), this.enrolledOn, this.expectedLeaveOn),
				given(this.partyGroup), this.duesPaidUntil);
	}

	private static @Nullable String given(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/** Keeps what was typed out of logs. */
	@Override
	public String toString() {
		return "CorrectionForm";
	}

}
