package io.dangwu.member;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is.
 */
public record Identity(String name, Sex sex, LocalDate birthDate, String idNumber, Ethnicity ethnicity,
		@Nullable String nativePlace) {

	public Identity(String name, Sex sex, LocalDate birthDate, String idNumber) {
		this(name, sex, birthDate, idNumber, Ethnicity.HAN, null);
	}

	/**
	 * Keeps the ID number out of logs and messages.
	 */
	@Override
	public String toString() {
		return "Identity";
	}

}
