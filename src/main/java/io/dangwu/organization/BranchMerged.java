package io.dangwu.organization;

import java.time.LocalDate;

/**
 * A branch was merged into another one; whoever belongs to it belongs to the other one
 * from that day.
 */
public record BranchMerged(String from, String into, LocalDate on) {

}
