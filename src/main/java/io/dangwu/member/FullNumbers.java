package io.dangwu.member;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of a person in full.
 */
public record FullNumbers(Person person, String idNumber, @Nullable String mobile) {

	/** Keeps the numbers out of logs. */
	@Override
	public String toString() {
		return "FullNumbers of " + this.person.memberNo();
	}

}
