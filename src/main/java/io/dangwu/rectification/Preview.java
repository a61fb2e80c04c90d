package io.dangwu.rectification;

import io.dangwu.regulation.Share;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the committee says of a plan before the general meeting.
 *
 * @param present how many of the committee were there; none are counted where the branch
 * has no committee and its superior discusses the plan
 */
public record Preview(Decision decision, @Nullable Integer present, @Nullable String opinion) {

	Verdict check(int seats, Share quorum) {
		return ((seats > 0) ? attendance(seats, quorum) : Verdict.allowed())
			.and(Verdict.refusedIf(this.decision == Decision.BACK && this.opinion == null, "退回修改的，请写明修改意见"));
	}

	/** Who has discussed the plan. */
	String words(int seats) {
		return (seats > 0) ? "支委会组成人员 %d 人，到会 %d 人".formatted(seats, there()) : "由上级党组织审议";
	}

	private Verdict attendance(int seats, Share quorum) {
		return Verdict.refusedIf(there() < 1 || there() > seats, "支委会组成人员 %d 人，到会 %d 人不对，请核对".formatted(seats, there()))
			.and(Verdict.refusedIf(there() > 0 && !quorum.reachedBy(there(), seats),
					"支委会组成人员 %d 人，到会 %d 人不足 %s，请重新召开".formatted(seats, there(), quorum)));
	}

	private int there() {
		return (this.present != null) ? this.present : 0;
	}

	/**
	 * Whether the plan goes before the general meeting.
	 */
	public enum Decision {

		FORWARD, BACK

	}

}
