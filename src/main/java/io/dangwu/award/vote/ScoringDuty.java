package io.dangwu.award.vote;

import java.util.UUID;

/**
 * A sheet that waits for somebody's scores.
 */
public record ScoringDuty(UUID sheet, String title) {

}
