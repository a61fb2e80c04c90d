package io.dangwu.meeting;

/**
 * The feature behind a kind of resolution: it says what its meetings are about.
 */
public interface MeetingCaller {

	/** The kind of resolution, as the calling diagram names it. */
	String subject();

	/** The meeting that the case wants held. */
	CalledMeeting meeting(String callerKey);

}
