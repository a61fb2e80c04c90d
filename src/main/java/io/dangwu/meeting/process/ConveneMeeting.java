package io.dangwu.meeting.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.dangwu.meeting.Convening;
import io.dangwu.meeting.LeftOut;
import io.dangwu.meeting.NamedExclusions;
import io.dangwu.meeting.VotingWay;
import org.jspecify.annotations.Nullable;

/**
 * What is answered when a meeting is convened.
 *
 * @param abroadSince when the last of those abroad left; the others left before
 * @param awaySince when the last of those away left; the others left before
 */
record ConveneMeeting(Convening.Decision decision, @Nullable String callOffReason, @Nullable LocalDate heldOn,
		@Nullable String place, @Nullable UUID chair, @Nullable VotingWay votingWay,
		@Nullable List<UUID> withoutOwnWill, @Nullable List<UUID> abroad, @Nullable LocalDate abroadSince,
		@Nullable List<UUID> inCustody, @Nullable List<UUID> bedridden, @Nullable List<UUID> movedAway,
		@Nullable LocalDate awaySince, @Nullable List<UUID> retired, @Nullable String superiorConsent,
		@Nullable Boolean agreedByMeeting) {

	Convening convening() {
		return new Convening(this.decision, this.callOffReason, this.heldOn, this.place, this.chair,
				Objects.requireNonNullElse(this.votingWay, VotingWay.PAPER), leftOut(), this.superiorConsent,
				Boolean.TRUE.equals(this.agreedByMeeting));
	}

	private List<LeftOut> leftOut() {
		return new NamedExclusions(this.withoutOwnWill, this.abroad, this.abroadSince, this.inCustody, this.bedridden,
				this.movedAway, this.awaySince, this.retired)
			.all()
			.stream()
			.map(LeftOut::of)
			.toList();
	}

}
