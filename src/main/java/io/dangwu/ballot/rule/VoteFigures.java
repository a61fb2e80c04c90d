package io.dangwu.ballot.rule;

/**
 * How many voters and ballots there were.
 *
 * @param present those present with the right to vote
 * @param issued the ballots handed out to them
 * @param returned the ballots found in the box
 */
public record VoteFigures(int present, int issued, int returned) {

}
