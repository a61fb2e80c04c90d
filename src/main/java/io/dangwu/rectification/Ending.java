package io.dangwu.rectification;

import java.util.Optional;

import io.dangwu.grading.Promotion;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a rectification ends: what the superior accepted, what the college committee
 * decided, and what came of it.
 */
@Embeddable
class Ending {

	private int established;

	private @Nullable String acceptance;

	private boolean skipApproved;

	private @Nullable String outcome;

	private boolean newRound;

	/** What the superior has found. */
	void accept(int institutionsInForce, String opinion) {
		this.established = institutionsInForce;
		this.acceptance = opinion;
	}

	/** Whether the branch may skip a grade. */
	void decide(boolean skips) {
		this.skipApproved = skips;
	}

	void conclude(Promotion promotion) {
		this.outcome = promotion.words();
		this.newRound = promotion.newRound();
	}

	/** Without a new grade. */
	void breakOff(String why) {
		this.outcome = why;
	}

	/** How many of the planned institutions are in force. */
	int established() {
		return this.established;
	}

	Optional<String> acceptance() {
		return Optional.ofNullable(this.acceptance);
	}

	boolean skipApproved() {
		return this.skipApproved;
	}

	Optional<String> outcome() {
		return Optional.ofNullable(this.outcome);
	}

	boolean isNewRound() {
		return this.newRound;
	}

}
