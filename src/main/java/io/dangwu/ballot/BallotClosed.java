package io.dangwu.ballot;

import java.util.UUID;

/**
 * A vote has ended, and its result is there to be read.
 */
public record BallotClosed(String callerKey, UUID ballot) {

}
