package io.dangwu.meeting.rule;

/**
 * The figures of one vote of a general meeting.
 *
 * @param due members with voting right who ought to come
 * @param present those of them who came
 * @param yes approvals of those present
 * @param yesWritten approvals that absent members gave in writing
 * @param writtenLate how many of the written ones came only after the meeting had opened
 */
public record VoteCount(int due, int present, int yes, int yesWritten, int writtenLate) {

	public VoteCount(int due, int present, int yes, int yesWritten) {
		this(due, present, yes, yesWritten, 0);
	}

	/**
	 * All approvals that count; the written ones never count as attendance.
	 */
	public int approvals() {
		return this.yes + this.yesWritten;
	}

}
