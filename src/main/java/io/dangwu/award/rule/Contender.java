package io.dangwu.award.rule;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Somebody on a list that was voted on and scored.
 *
 * @param order the place by the strokes of the name, which orders those who are equal
 */
public record Contender(UUID id, int order, int votes, BigDecimal panel) {

}
