package io.dangwu.organization;

/**
 * How many people belong to an organisation, those under it included.
 *
 * @param candidates those on the way, not yet in the Party
 */
public record HeadCount(int full, int probationary, int candidates) {

	public static final HeadCount NOBODY = new HeadCount(0, 0, 0);

	public int members() {
		return this.full + this.probationary;
	}

	public HeadCount plus(HeadCount other) {
		return new HeadCount(this.full + other.full, this.probationary + other.probationary,
				this.candidates + other.candidates);
	}

}
