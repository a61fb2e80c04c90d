package io.dangwu.ballot;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * What was counted for one line of the paper, or for a name that voters wrote in.
 *
 * @param line the candidate or motion; of a name written in, that member
 */
@Embeddable
public record LineCount(UUID line, String text, boolean writeIn, int approvals, int against, int abstentions) {

}
