package io.dangwu.ballot;

/**
 * A sealed ballot.
 *
 * @param page the hash of the number of the page that it was sent from
 */
record Envelope(byte[] sealed, byte[] page) {

	/** What the voter is given for it. */
	String hash() {
		return Fingerprint.of(this.sealed);
	}

}
