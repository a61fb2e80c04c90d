package io.dangwu.notification;

/**
 * What became of a notice when its turn came.
 */
enum Outcome {

	/** The mail server took it. */
	SENT,
	/** What it says was no longer true. */
	OBSOLETE,
	/** The person has no mail address. */
	UNADDRESSED

}
