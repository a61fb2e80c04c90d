package io.dangwu.member.web;

import java.time.LocalDate;

import io.dangwu.member.IntroductionLetter;
import org.jspecify.annotations.Nullable;

/** What is typed about a letter of introduction, with where it leads. */
record LetterForm(@Nullable String destination, @Nullable String number, @Nullable LocalDate issuedOn,
		@Nullable LocalDate validUntil) {

	static LetterForm on(LocalDate today, LocalDate validUntil) {
		return new LetterForm(null, null, today, validUntil);
	}

	IntroductionLetter letter() {
		return new IntroductionLetter(Typed.text(this.number, "请填写介绍信编号"), Typed.day(this.issuedOn, "请填写介绍信开具日期"),
				Typed.day(this.validUntil, "请填写介绍信有效期"));
	}

}
