package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * When, where and under whom a meeting is held, and how it votes.
 *
 * @param superiorConsent the reference under which the superior agreed to leave members
 * out of those due
 */
@Embeddable
record Sitting(LocalDate heldOn, String place, UUID chair, @Nullable String superiorConsent,
		@Enumerated(EnumType.STRING) VotingWay votingWay) {

	Sitting onPaper() {
		return new Sitting(this.heldOn, this.place, this.chair, this.superiorConsent, VotingWay.PAPER);
	}

}
