package io.dangwu.publicity;

import java.time.LocalDate;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A change to a notice that is posted.
 *
 * @param newLastDay where the notice is extended
 * @param consent the reference of the superior's decision to extend it
 */
public record NoticeChange(Kind kind, @Nullable LocalDate newLastDay, @Nullable String consent) {

	Verdict check() {
		return Verdict.refusedIf(this.kind == Kind.EXTEND && this.newLastDay == null, "请填写延长后的公示截止日期")
			.and(Verdict.refusedIf(this.kind == Kind.EXTEND && this.consent == null, "延长公示由上级决定，请填写上级意见的文号或者日期"));
	}

	/**
	 * A wrong text is corrected and posted anew, or the superior lets the notice stand
	 * longer.
	 */
	public enum Kind {

		CORRECT, EXTEND

	}

}
