package io.dangwu.ballot;

/**
 * Proof that an envelope is in the box; not of what is in it.
 *
 * @param again whether it had been put there before: the same page was sent once more
 */
public record Receipt(String hash, boolean again) {

	/** The fingerprint in groups, as one compares it. */
	public String text() {
		return this.hash.replaceAll("(.{8})(?=.)", "$1 ");
	}

}
