package io.dangwu.local.college;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** Chance from a fixed seed: each creation of the college draws the same. */
record Dice(Random random) {

	/**
	 * A day from the first to the last, both included.
	 */
	LocalDate between(String first, String last) {
		return between(LocalDate.parse(first), LocalDate.parse(last));
	}

	LocalDate between(LocalDate first, LocalDate last) {
		return first.plusDays(this.random.nextInt(Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1));
	}

	/**
	 * A number from the least to the greatest, both included.
	 */
	int from(int least, int greatest) {
		return least + this.random.nextInt(greatest - least + 1);
	}

	/**
	 * Whether a chance of so many in a hundred came true.
	 */
	boolean percent(int chance) {
		return this.random.nextInt(100) < chance;
	}

}
