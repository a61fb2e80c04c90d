package io.dangwu.ballot;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is voted on in one line of the paper: a candidate, or a motion.
 */
@Embeddable
public record BallotLine(@Column(name = "line") UUID id, String text) {

}
