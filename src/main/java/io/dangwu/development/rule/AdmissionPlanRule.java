package io.dangwu.development.rule;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Students are admitted in moderation (适度发展学生党员): no more in a year than the college has
 * planned, unless the organisation department gives its reason. The number is the plan's
 * own, set every year.
 */
public final class AdmissionPlanRule {

	private AdmissionPlanRule() {
	}

	/**
	 * Whether one more student may pass.
	 * @param planned most students of the year; none where nothing was set
	 * @param taken students admitted in the year or passed and not yet admitted
	 */
	public static Verdict check(@Nullable Integer planned, int taken, @Nullable String reason) {
		return Verdict.refusedIf(planned != null && taken >= planned && !Reason.isGiven(reason),
				"本年度学生党员发展计划 %d 人，已接收和预审合格 %d 人，计划已满；确需办理的，请填写理由".formatted(planned, taken));
	}

}
