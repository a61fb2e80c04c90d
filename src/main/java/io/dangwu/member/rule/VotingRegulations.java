package io.dangwu.member.rule;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;

/**
 * What one edition of the rules says about the right to vote.
 *
 * @param suspensionTakesTheVote whether a recorded suspension of rights, in custody or
 * under arrest, takes the vote
 */
public record VotingRegulations(Edition edition, Cited<Boolean> suspensionTakesTheVote) implements Regulation {

}
