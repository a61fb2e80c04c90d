package io.dangwu.election;

/**
 * A number in the characters of a document that nobody can alter.
 */
final class ChineseNumber {

	private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

	private static final String[] PLACES = { "", "拾", "佰", "仟" };

	private ChineseNumber() {
	}

	static String words(int number) {
		if (number < 0 || number > 9999) {
			throw new IllegalArgumentException("No number of votes: " + number);
		}
		var digits = String.valueOf(number);
		var words = new StringBuilder();
		for (var at = 0; at < digits.length(); at++) {
			var digit = digits.charAt(at) - '0';
			words.append(DIGITS.charAt(digit)).append((digit > 0) ? PLACES[digits.length() - 1 - at] : "");
		}
		var text = words.toString().replaceAll("零+", "零");
		return (number > 0) ? text.replaceAll("零$", "") : text;
	}

}
