package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import io.dangwu.meeting.rule.ExclusionReason;
import io.dangwu.member.VotingRight;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A member on the roll of a meeting.
 *
 * @param name told apart from namesakes of the branch by the member number
 * @param exclusion why somebody with the right to vote is left out of those due
 */
@Embeddable
public record RollEntry(UUID memberId, String name,
		@Enumerated(EnumType.STRING) @Column(name = "voting_right") VotingRight right,
		@Enumerated(EnumType.STRING) @Nullable ExclusionReason exclusion, @Nullable LocalDate awaySince,
		boolean present, boolean writtenOpinion) {

	static RollEntry of(UUID memberId, String name, VotingRight right) {
		return new RollEntry(memberId, name, right, null, null, false, false);
	}

	public boolean mayVote() {
		return this.right == VotingRight.YES;
	}

	/** Whether the member counts among those who ought to come. */
	public boolean isDue() {
		return mayVote() && this.exclusion == null;
	}

	public boolean isLeftOut() {
		return this.exclusion != null;
	}

	boolean isFullMember() {
		return this.right != VotingRight.NO_PROBATION && this.right != VotingRight.NO_MEMBER;
	}

	LeftOut exclusionEntry() {
		return new LeftOut(this.memberId, Objects.requireNonNull(this.exclusion), this.awaySince);
	}

	RollEntry leftOut(LeftOut left) {
		return new RollEntry(this.memberId, this.name, this.right, left.reason(), left.awaySince(), false, false);
	}

	RollEntry attended(Attendance attendance) {
		var came = attendance.returned().contains(this.memberId);
		return new RollEntry(this.memberId, this.name, this.right, came ? null : this.exclusion, this.awaySince,
				came || attendance.present().contains(this.memberId), attendance.written().contains(this.memberId));
	}

	/** The name with the reason for which it is not counted. */
	String notDue() {
		return this.name + "（" + whyNotDue() + "）";
	}

	String whyNotDue() {
		return (this.exclusion != null) ? this.exclusion.title() : this.right.reason();
	}

}
