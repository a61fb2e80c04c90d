package io.dangwu.local.college;

/**
 * The numbers of people and telephones: the same person has the same number in every
 * demonstration college.
 */
final class Numbers {

	/** Places of a branch's list from which those stand who are not yet members. */
	static final int FIRST_CANDIDATE = 1001;

	private static final String LETTERS = "TSAR";

	private Numbers() {
	}

	/**
	 * Two digits for the general branch, two for the branch, four for the place:
	 * M01110001 is the first of ZZ01-T01.
	 */
	static String member(String branch, int place) {
		return "M%s%04d".formatted(digits(branch), place);
	}

	/**
	 * Built in the same way for those who are not in the register.
	 */
	static String colleague(String unit) {
		return "S%s%04d".formatted(digits(unit), 1);
	}

	static String mobile(int serial) {
		return "1990000%04d".formatted(serial);
	}

	/**
	 * The directly affiliated branches come after the eight general branches.
	 */
	private static String digits(String code) {
		var unit = Integer.parseInt(code.substring(2, 4)) + (code.startsWith("ZD") ? 8 : 0);
		var branch = code.contains("-")
				? (1 + LETTERS.indexOf(code.charAt(5))) * 10 + Character.digit(code.charAt(7), 10) : 0;
		return "%02d%02d".formatted(unit, branch);
	}

}
