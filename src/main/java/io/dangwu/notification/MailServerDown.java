package io.dangwu.notification;

/**
 * The mail server can't be reached or doesn't let us in: no letter is to blame.
 */
class MailServerDown extends RuntimeException {

	MailServerDown(Throwable cause) {
		super(cause);
	}

}
