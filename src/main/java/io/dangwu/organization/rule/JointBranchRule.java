package io.dangwu.organization.rule;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A branch follows one department or office; one that covers several says why, and covers
 * no more than a certain number.
 */
public final class JointBranchRule {

	private JointBranchRule() {
	}

	public static Verdict check(int covered, @Nullable String reason, Cited<Integer> atMost) {
		return Verdict
			.refusedIf(covered > 1 && (reason == null || reason.isBlank()),
					"跨 %d 个单位设立的，请写明跨单位设立的理由".formatted(covered))
			.and(Verdict.refusedIf(covered > atMost.value(),
					"联合党支部覆盖的单位一般不超过 %d 个，现为 %d 个".formatted(atMost.value(), covered), atMost));
	}

}
