package io.dangwu.development.rule;

import io.dangwu.regulation.Verdict;

import org.jspecify.annotations.Nullable;

/**
 * A prospect is trained for so many days or so many class hours before admission, but for
 * a documented special case (发展党员工作细则 第十七条).
 */
public final class TrainingRule {

	private TrainingRule() {
	}

	public static boolean isEnough(int days, int hours, DevelopmentRegulations regulations) {
		return days >= regulations.trainingDays().value() || hours >= regulations.trainingHours().value();
	}

	public static Verdict check(int days, int hours, @Nullable String specialCase, DevelopmentRegulations regulations) {
		if (days < 0 || hours < 0) {
			return Verdict.refused("培训天数和学时不得为负数");
		}
		return Verdict.refusedIf(!isEnough(days, hours, regulations) && !Reason.isGiven(specialCase),
				"集中培训 %d 天、%d 学时，未达到 %d 天或者 %d 学时，请补足培训；属个别特殊情况的，请填写理由".formatted(days, hours,
						regulations.trainingDays().value(), regulations.trainingHours().value()),
				regulations.trainingDays());
	}

}
