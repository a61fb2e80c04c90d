package io.dangwu.meeting;

import jakarta.persistence.Embeddable;

/**
 * The figures of a vote as they stand on the count sheet.
 *
 * @param yes approvals of those present
 * @param yesWritten approvals among the written opinions
 */
@Embeddable
public record Tally(int yes, int no, int abstain, int yesWritten, boolean secretBallot) {

	int cast() {
		return this.yes + this.no + this.abstain;
	}

	Tally withWritten(int approvals) {
		return new Tally(this.yes, this.no, this.abstain, approvals, this.secretBallot);
	}

	int approvals() {
		return this.yes + this.yesWritten;
	}

	boolean hasNegative() {
		return this.yes < 0 || this.no < 0 || this.abstain < 0 || this.yesWritten < 0;
	}

}
