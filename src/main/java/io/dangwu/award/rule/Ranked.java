package io.dangwu.award.rule;

import java.math.BigDecimal;

/**
 * A contender with the arithmetic of the ranking.
 *
 * @param rank the same for those who are equal in everything
 */
public record Ranked(Contender contender, BigDecimal publicScore, BigDecimal composite, int rank) {

}
