package io.dangwu.ballot;

/**
 * Where the master key of the ballot boxes comes from when no property names it.
 */
public interface BallotKeySource {

	BallotKey ballotKey();

}
