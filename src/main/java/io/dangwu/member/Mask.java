package io.dangwu.member;

/**
 * Hides the middle of a number.
 */
final class Mask {

	private Mask() {
	}

	static String idNumber(String number) {
		return hide(number, 6, 4);
	}

	static String mobile(String number) {
		return hide(number, 3, 4);
	}

	private static String hide(String number, int head, int tail) {
		var hidden = number.length() - head - tail;
		return number.substring(0, head) + "*".repeat(hidden) + number.substring(number.length() - tail);
	}

}
