package io.dangwu.election;

import java.time.LocalDate;

import io.dangwu.ballot.BallotMode;
import io.dangwu.organization.ElectionMode;
import org.jspecify.annotations.Nullable;

/**
 * What a branch asks its superior for.
 *
 * @param seats members of the committee to be elected; none where it has no committee
 * @param reason why it departs from what is normal
 */
public record WantedElection(LocalDate plannedOn, @Nullable String agenda, @Nullable Integer seats, boolean deputy,
		ElectionMode variant, BallotMode ballotMode, @Nullable String reason) {

}
