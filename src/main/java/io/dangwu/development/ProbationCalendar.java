package io.dangwu.development;

import java.time.LocalDate;

import io.dangwu.development.rule.ConversionApprovalRule;
import io.dangwu.development.rule.DevelopmentPractice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which something opens or is reminded of at the end of probation. */
@Service
@Transactional(readOnly = true)
public class ProbationCalendar {

	private final Desk desk;

	private final Laws laws;

	ProbationCalendar(Desk desk, Laws laws) {
		this.desk = desk;
		this.laws = laws;
	}

	public LocalDate conversionOpens(String key) {
		return end(key).minus(practice(key).conversionOpensBefore().value());
	}

	public LocalDate applicationOverdue(String key) {
		return end(key).plus(practice(key).conversionReminderAfter().value());
	}

	public LocalDate applicationEscalated(String key) {
		return end(key).plus(practice(key).conversionEscalationAfter().value());
	}

	public LocalDate applicationEscalatedToCollege(String key) {
		return end(key).plus(practice(key).conversionLastEscalationAfter().value());
	}

	/** The first day after the limit of the conversion's approval. */
	public LocalDate conversionApprovalDue(String key) {
		var meetingOn = this.desk.file(key).dayOf(Step.CONVERSION_MEETING);
		return ConversionApprovalRule.deadline(meetingOn, this.laws.all()).lastDay().plusDays(1);
	}

	private LocalDate end(String key) {
		return this.desk.file(key).probationEndsOn();
	}

	private DevelopmentPractice practice(String key) {
		return this.laws.practiceOn(end(key));
	}

}
