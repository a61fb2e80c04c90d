package io.dangwu.ballot.rule;

import java.util.UUID;

/**
 * What was counted for one name.
 */
public record LineTally(UUID line, int approvals, int against, int abstentions) {

	boolean isNegative() {
		return this.approvals < 0 || this.against < 0 || this.abstentions < 0;
	}

	long sum() {
		return (long) this.approvals + this.against + this.abstentions;
	}

}
