package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.dangwu.meeting.rule.Exclusion;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the secretary decides about a meeting: when, where and under whom it is held and
 * who is left out of those due, or why it is not held.
 *
 * @param superiorConsent the reference under which the superior agreed to leave them out
 */
public record Convening(Decision decision, @Nullable String callOffReason, @Nullable LocalDate heldOn,
		@Nullable String place, @Nullable UUID chair, List<LeftOut> leftOut, @Nullable String superiorConsent,
		boolean agreedByMeeting) {

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

	/** The day of the meeting, where it is held. */
	LocalDate day() {
		return Objects.requireNonNull(this.heldOn);
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
