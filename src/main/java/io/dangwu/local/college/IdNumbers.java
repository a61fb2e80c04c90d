package io.dangwu.local.college;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;

import io.dangwu.member.Sex;

/**
 * Valid ID numbers of regions that are not assigned, so that none can belong to anybody
 * (GB 11643-1999).
 */
class IdNumbers {

	private static final int REGIONS = 6;

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECKS = "10X98765432";

	private final Set<String> given = new HashSet<>();

	private final int firstSequence;

	IdNumbers() {
		this(1);
	}

	/** Numbers whose sequence begins at an odd number. */
	IdNumbers(int firstSequence) {
		this.firstSequence = firstSequence;
	}

	/**
	 * A number that nobody has yet; the last digit of the sequence is odd for men.
	 */
	String next(String branch, LocalDate birth, Sex sex) {
		var sequence = (sex == Sex.M) ? this.firstSequence : this.firstSequence + 1;
		var number = number(branch, birth, sequence);
		while (!this.given.add(number)) {
			sequence += 2;
			number = number(branch, birth, sequence);
		}
		return number;
	}

	private static String number(String branch, LocalDate birth, int sequence) {
		var unit = Integer.parseInt(branch.substring(2, 4));
		var digits = "%d%s%03d".formatted(990001 + (unit - 1) % REGIONS, birth.format(DateTimeFormatter.BASIC_ISO_DATE),
				sequence);
		return digits + check(digits);
	}

	private static char check(String digits) {
		var sum = 0;
		for (var i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
		}
		return CHECKS.charAt(sum % CHECKS.length());
	}

}
