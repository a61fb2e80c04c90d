package io.dangwu.member.rule;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Share;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * In the yearly appraisal normally not more than a certain share of a branch's members is
 * found excellent; more takes a written reason.
 */
public final class AppraisalRule {

	private AppraisalRule() {
	}

	public static Verdict check(int excellent, int members, @Nullable String reason, Cited<Share> atMost) {
		var share = atMost.value();
		return Verdict.refusedIf(share.exceededBy(excellent, members) && (reason == null || reason.isBlank()),
				"评为优秀的有 %d 人，超过本支部党员 %d 人的 %s；确需超过的，请填写理由".formatted(excellent, members, share), atMost);
	}

}
