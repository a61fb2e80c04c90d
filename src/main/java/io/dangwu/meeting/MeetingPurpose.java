package io.dangwu.meeting;

/**
 * What a meeting is held for.
 */
public enum MeetingPurpose {

	/** It votes on one motion by itself. */
	RESOLUTION,

	/** It is opened for whoever called it, who has the votes held. */
	OPENED

}
