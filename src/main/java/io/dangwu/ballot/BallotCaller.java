package io.dangwu.ballot;

/**
 * The feature behind a kind of vote: it says what is voted on, and by whom.
 */
public interface BallotCaller {

	/** The kind of vote, as the calling diagram names it. */
	String subject();

	/** The vote that the case wants held now. */
	CalledBallot ballot(String callerKey);

}
