package io.dangwu.ballot;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a scrutineer says about the count of a vote on paper.
 */
public record CountReview(Check check, @Nullable Remark remark) {

	Verdict verdict() {
		return Verdict.refusedIf(this.check == Check.SENT_BACK && this.remark == null, "退回重新计票的，请选择退回原因");
	}

	boolean isConfirmed() {
		return this.check == Check.CONFIRMED;
	}

	/**
	 * Whether the figures are those of the ballots.
	 */
	public enum Check {

		CONFIRMED, SENT_BACK

	}

	/**
	 * Why a count was sent back.
	 */
	public enum Remark {

		BALLOTS_DIFFER("发出、收回或者有效票数不符"), APPROVALS_DIFFER("得票数不符"), WRITE_INS_DIFFER("另选他人的姓名或者票数不符");

		private final String title;

		Remark(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
