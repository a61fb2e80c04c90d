package io.dangwu.award;

import java.util.regex.Pattern;

/**
 * The key under which a notice of a round goes: the round's own for the first one; for
 * each later one, which may stand beside it, with its number.
 */
record PostingKey(String round, int number) {

	private static final Pattern LATER = Pattern.compile("(.+-PX-\\d{4}-\\d+)-(\\d+)");

	static PostingKey of(String callerKey) {
		var later = LATER.matcher(callerKey);
		return later.matches() ? new PostingKey(later.group(1), Integer.parseInt(later.group(2)))
				: new PostingKey(callerKey, 1);
	}

	String text() {
		return (this.number > 1) ? this.round + "-" + this.number : this.round;
	}

}
