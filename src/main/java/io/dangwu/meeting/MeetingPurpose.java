package io.dangwu.meeting;

/**
 * What a meeting is held for.
 */
public enum MeetingPurpose {

	/** It votes by itself on admitting or converting a member. */
	RESOLUTION,

	/** It votes by itself on the work of the branch; only those present vote. */
	WORK_RESOLUTION,

	/** It is opened for whoever called it, who has the votes held. */
	OPENED;

	/** Whether a written opinion of somebody absent is counted. */
	public boolean countsWritten() {
		return this == RESOLUTION;
	}

}
