package io.dangwu.member.rule;

import java.time.LocalDate;
import java.time.Period;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Verdict;

/**
 * Who applies for membership is at least eighteen on the day of the application (发展党员工作细则
 * 第五条).
 */
public final class AgeRule {

	private AgeRule() {
	}

	public static Verdict check(LocalDate birthDate, LocalDate appliedOn, Cited<Integer> minimum) {
		var age = Period.between(birthDate, appliedOn).getYears();
		return Verdict.refusedIf(age < minimum.value(), "申请日期 %s 时未满 %d 周岁，最早可于 %s 申请入党".formatted(appliedOn,
				minimum.value(), earliest(birthDate, minimum.value())), minimum);
	}

	/** Who is born on 29 February comes of age on 1 March of a year without that day. */
	private static LocalDate earliest(LocalDate birthDate, int age) {
		var birthday = birthDate.plusYears(age);
		return (birthday.getDayOfMonth() == birthDate.getDayOfMonth()) ? birthday : birthday.plusDays(1);
	}

}
