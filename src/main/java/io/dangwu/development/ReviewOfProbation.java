package io.dangwu.development;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the branch committee puts before the general meeting about a probationary member.
 *
 * @param act ends with the motion
 * @param newEnd the new end of probation, where an extension is moved
 */
public record ReviewOfProbation(Act act, CommitteeVote vote, Set<Hearing> heard, @Nullable LocalDate newEnd) {
}
