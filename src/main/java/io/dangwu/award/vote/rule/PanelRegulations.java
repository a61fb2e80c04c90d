package io.dangwu.award.vote.rule;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;

/**
 * How the college has its lists voted on and scored.
 *
 * @param voters who votes
 * @param scorers how many must have scored each nominee at least
 * @param blind whether the panel sees codes in the place of names and units
 * @param sameBranchRecused whether nobody scores nominees of the own branch
 */
public record PanelRegulations(Edition edition, Cited<VoterCircle> voters, Cited<Integer> scorers, Cited<Boolean> blind,
		Cited<Boolean> sameBranchRecused) implements Regulation {

}
