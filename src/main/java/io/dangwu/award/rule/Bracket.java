package io.dangwu.award.rule;

/**
 * How many names a branch may put forward by its size.
 *
 * @param from the number of full members from which it is the larger number
 */
public record Bracket(int from, int below, int above) {

	public int of(int fullMembers) {
		return (fullMembers < this.from) ? this.below : this.above;
	}

}
