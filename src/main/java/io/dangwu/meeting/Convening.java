package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.dangwu.meeting.rule.Exclusion;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the secretary decides about a meeting: when, where and under whom it is held, how
 * it votes and who is left out of those due, or why it is not held.
 *
 * @param superiorConsent the reference under which the superior agreed to leave them out
 */
public record Convening(Decision decision, @Nullable String callOffReason, @Nullable LocalDate heldOn,
		@Nullable String place, @Nullable UUID chair, VotingWay votingWay, List<LeftOut> leftOut,
		@Nullable String superiorConsent, boolean agreedByMeeting) {

	public Convening {
		leftOut = List.copyOf(leftOut);
	}

	Verdict check() {
		return switch (this.decision) {
			case CONVENE -> Verdict.refusedIf(this.heldOn == null, "请填写会议日期")
				.and(Verdict.refusedIf(this.place == null, "请填写会议地点"))
				.and(Verdict.refusedIf(this.chair == null, "请选择主持人"));
			case CALL_OFF -> Verdict.refusedIf(this.callOffReason == null, "不召开会议的，请填写原因");
		};
	}

	/** The same with those whom the superior has already agreed to leave out. */
	Convening with(ConsentedExclusions consented) {
		Verdict.refusedIf(!this.leftOut.isEmpty(), "不计入应到人数的党员已经上级党组织同意（%s），名单不在这里增减".formatted(consented.reference()))
			.orThrow();
		return new Convening(this.decision, this.callOffReason, this.heldOn, this.place, this.chair, this.votingWay,
				consented.members().stream().map(LeftOut::of).toList(), consented.reference(), this.agreedByMeeting);
	}

	/** The day of the meeting, where it is held. */
	LocalDate day() {
		return Objects.requireNonNull(this.heldOn);
	}

	Sitting sitting() {
		return new Sitting(day(), Objects.requireNonNull(this.place), Objects.requireNonNull(this.chair),
				this.leftOut.isEmpty() ? null : this.superiorConsent, this.votingWay);
	}

	Exclusion exclusion(RollEntry entry, LeftOut left) {
		return new Exclusion(entry.name(), left.reason(), left.awaySince(), this.superiorConsent, this.agreedByMeeting);
	}

	/**
	 * Whether the meeting is held.
	 */
	public enum Decision {

		CONVENE, CALL_OFF

	}

}
