package io.dangwu.rectification;

import io.dangwu.regulation.Share;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the committee says of a plan before the general meeting.
 *
 * @param present how many of the committee were there
 */
public record Preview(Decision decision, int present, @Nullable String opinion) {

	Verdict check(int seats, Share quorum) {
		return Verdict
			.refusedIf(this.present < 1 || this.present > seats,
					"支委会组成人员 %d 人，到会 %d 人不对，请核对".formatted(seats, this.present))
			.and(Verdict.refusedIf(this.present > 0 && !quorum.reachedBy(this.present, seats),
					"支委会组成人员 %d 人，到会 %d 人不足 %s，请重新召开".formatted(seats, this.present, quorum)))
			.and(Verdict.refusedIf(this.decision == Decision.BACK && this.opinion == null, "退回修改的，请写明修改意见"));
	}

	/**
	 * Whether the plan goes before the general meeting.
	 */
	public enum Decision {

		FORWARD, BACK

	}

}
