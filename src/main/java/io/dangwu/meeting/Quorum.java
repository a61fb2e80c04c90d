package io.dangwu.meeting;

import java.time.LocalDate;

/**
 * How many of those due must come, by the law of a day.
 */
@FunctionalInterface
public interface Quorum {

	Judgement judge(LocalDate day, int due, int present);

	/**
	 * Whether enough came, with the reckoning in words.
	 */
	record Judgement(boolean reached, String words) {

	}

}
