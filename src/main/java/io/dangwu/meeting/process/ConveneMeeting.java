package io.dangwu.meeting.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import io.dangwu.meeting.Convening;
import io.dangwu.meeting.LeftOut;
import io.dangwu.meeting.VotingWay;
import io.dangwu.meeting.rule.ExclusionReason;
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
		return Stream
			.of(leftOut(this.withoutOwnWill, ExclusionReason.NO_OWN_WILL, null),
					leftOut(this.abroad, ExclusionReason.ABROAD, this.abroadSince),
					leftOut(this.inCustody, ExclusionReason.IN_CUSTODY, null),
					leftOut(this.bedridden, ExclusionReason.BEDRIDDEN, null),
					leftOut(this.movedAway, ExclusionReason.AWAY, this.awaySince),
					leftOut(this.retired, ExclusionReason.RETIRED, null))
			.flatMap(List::stream)
			.toList();
	}

	private static List<LeftOut> leftOut(@Nullable List<UUID> members, ExclusionReason reason,
			@Nullable LocalDate since) {
		return Objects.requireNonNullElse(members, List.<UUID>of())
			.stream()
			.map((member) -> new LeftOut(member, reason, since))
			.toList();
	}

}
