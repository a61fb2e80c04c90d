package io.dangwu.ballot;

/**
 * The application can't start without the master key of the ballot boxes.
 */
class BallotKeyMissing extends RuntimeException {

	BallotKeyMissing(String message) {
		super(message);
	}

}
