package io.dangwu.meeting.rule;

/** Whether enough came, and the reckoning in words. */
public record QuorumResult(boolean reached, String words) {

}
