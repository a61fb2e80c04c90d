package io.dangwu.meeting;

/**
 * A paper of a meeting, to be signed.
 *
 * @param name what the file is called
 */
public record MeetingPaper(String name, byte[] pdf) {

}
