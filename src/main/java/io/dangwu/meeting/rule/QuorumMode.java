package io.dangwu.meeting.rule;

/**
 * Whether the share that must come is reached or must be exceeded.
 */
public enum QuorumMode {

	AT_LEAST, MORE_THAN

}
