package io.dangwu.member.web;

import java.time.LocalDate;

import io.dangwu.member.Ethnicity;
import io.dangwu.member.Identity;
import io.dangwu.member.Sex;
import org.jspecify.annotations.Nullable;

/**
 * An identity as it is typed; an empty ID number means that it stays as it is.
 */
record IdentityForm(String name, Sex sex, LocalDate birthDate, @Nullable String idNumber, Ethnicity ethnicity,
		@Nullable String nativePlace, @Nullable String reason) {

	static IdentityForm of(Identity identity) {
		return new IdentityForm(identity.name(), identity.sex(), identity.birthDate(), "", identity.ethnicity(),
				identity.nativePlace(), "");
	}

	Identity identity() {
		return new Identity(this.name, this.sex, this.birthDate, text(this.idNumber), this.ethnicity,
				text(this.nativePlace).isEmpty() ? null : text(this.nativePlace));
	}

	String reasonGiven() {
		return text(this.reason);
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	/** Keeps the ID number out of logs. */
	@Override
	public String toString() {
		return "IdentityForm";
	}

}
