package io.dangwu.rectification;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the superior says about a problem that is reported as solved.
 */
public record Verification(boolean closes, @Nullable String opinion) {

	private static final int LONGEST = 500;

	Verdict check() {
		return Verdict.refusedIf(!this.closes && this.opinion == null, "退回继续整改的，请写明还差什么")
			.and(Verdict.refusedIf(this.opinion != null && this.opinion.length() > LONGEST,
					"核验意见不超过 %d 字".formatted(LONGEST)));
	}

}
