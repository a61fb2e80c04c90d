package io.dangwu.ballot.rule;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;

/**
 * What the college has settled by itself about ballots.
 *
 * @param unreadableMark what a mark that nobody can make out does to its ballot
 */
public record BallotPractice(Edition edition, Cited<UnreadableMark> unreadableMark) implements Regulation {
}
