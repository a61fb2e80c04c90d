package io.dangwu.meeting;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the second person says about a tally.
 */
public record Confirmation(Check check, @Nullable Remark remark) {

	Verdict verdict() {
		return Verdict.refusedIf(this.check == Check.SENT_BACK && this.remark == null, "退回重新录入的，请选择退回原因");
	}

	boolean isConfirmed() {
		return this.check == Check.CONFIRMED;
	}

	/**
	 * Whether the tally agrees with the count sheet.
	 */
	public enum Check {

		CONFIRMED, SENT_BACK

	}

	/**
	 * Why a tally was sent back.
	 */
	public enum Remark {

		FIGURES_DIFFER("票数与计票单不符"), WRITTEN_DIFFER("书面意见份数不符"), METHOD_DIFFERS("表决方式不符");

		private final String title;

		Remark(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
