package io.dangwu.member;

import java.time.LocalDate;
import java.time.YearMonth;

import io.dangwu.member.rule.AgeRule;
import io.dangwu.member.rule.ApplicationRegulations;
import io.dangwu.member.rule.RegisterPractice;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * What the law and the college's practice say about an entry of the register.
 */
@Component
public class RegisterRegulations {

	private final Regulations<ApplicationRegulations> application;

	private final Regulations<RegisterPractice> practice;

	RegisterRegulations(Regulations<ApplicationRegulations> application, Regulations<RegisterPractice> practice) {
		this.application = application;
		this.practice = practice;
	}

	/**
	 * Whether somebody was old enough to apply, by the edition in force on that day.
	 */
	public Verdict mayApply(LocalDate birthDate, LocalDate appliedOn) {
		return AgeRule.check(birthDate, appliedOn, this.application.on(appliedOn).minimumAge());
	}

	/**
	 * Whether the day lies before the first edition that is known, so that nothing can be
	 * said about it.
	 */
	public boolean isBeforeAll(LocalDate day) {
		return this.application.first().edition().validFrom().isAfter(day);
	}

	/**
	 * The last month for which dues may have been paid by now.
	 */
	public YearMonth duesAtMost(LocalDate today) {
		return YearMonth.from(today).plusMonths(this.practice.on(today).duesAheadAtMost().value().toTotalMonths());
	}

}
