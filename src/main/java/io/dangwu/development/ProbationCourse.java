package io.dangwu.development;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.dangwu.development.rule.ConversionApprovalRule;
import io.dangwu.development.rule.ConversionRule;
import io.dangwu.development.rule.DevelopmentPractice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a probation is, and on which days its next turns come. */
@Service
@Transactional(readOnly = true)
public class ProbationCourse {

	private final Desk desk;

	private final Laws laws;

	ProbationCourse(Desk desk, Laws laws) {
		this.desk = desk;
		this.laws = laws;
	}

	/** Whether an inspection falls before the end of probation. */
	public boolean isInspectionLeft(String key) {
		var file = this.desk.file(key);
		return this.laws.nextProbationInspection(file).isBefore(file.probation().endsOn());
	}

	/**
	 * Whether the committee has to say what follows from a breach of discipline or from a
	 * resolution that the college refused.
	 */
	public boolean isReviewDemanded(String key) {
		var steps = this.desk.file(key).steps();
		var refused = steps.endedWith(Step.CONVERSION_APPROVAL, Outcome.REFUSED)
				&& steps.isEnteredSince(Step.CONVERSION_APPROVAL, Step.PROBATION_REVIEW);
		return refused || steps.isEnteredSince(Step.DISCIPLINE, Step.PROBATION_REVIEW);
	}

	/** Whether the application for conversion is there, or known to be missing. */
	public boolean isConversionApplied(String key) {
		return this.desk.file(key)
			.steps()
			.isEnteredSince(Step.CONVERSION_APPLICATION, Step.CONVERSION_APPROVAL, Outcome.APPROVED);
	}

	/** How a review today may end: with a motion, before the end also with education. */
	public List<Outcome> endsOfReview(String key) {
		var probation = this.desk.file(key).probation();
		var today = this.desk.today();
		var motions = ConversionRule.offered(probation.endsOn(), probation.extensions(), today, this.laws.all())
			.stream()
			.map((motion) -> Outcome.valueOf(motion.name()));
		var education = ConversionRule.education(probation.endsOn(), today).isAllowed();
		return Stream.concat(motions, education ? Stream.of(Outcome.EDUCATE) : Stream.empty()).toList();
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
		var meetingOn = this.desk.file(key).steps().dayOf(Step.CONVERSION_MEETING);
		return ConversionApprovalRule.deadline(meetingOn, this.laws.all()).lastDay().plusDays(1);
	}

	private LocalDate end(String key) {
		return this.desk.file(key).probation().endsOn();
	}

	private DevelopmentPractice practice(String key) {
		return this.laws.practiceOn(end(key));
	}

}
