package io.dangwu.member;

/**
 * The application can't start without the key of the personal data.
 */
class MasterKeyMissing extends RuntimeException {

	MasterKeyMissing(String message) {
		super(message);
	}

}
