package io.dangwu.development.rule;

import java.time.Period;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;

/**
 * What the college has settled by itself about developing members: reminders,
 * escalations, and limits of its own.
 */
public record DevelopmentPractice(Edition edition,

		Cited<Period> stepWithin, Cited<Period> activistReviewEvery, Cited<Period> inspectionReminderBefore,
		Cited<Boolean> prospectPublicity,

		Cited<Period> preReviewWithin, Cited<Period> meetingReminderAfterPreReview, Cited<Period> newMeetingWithin,

		Cited<Period> probationInspectionEvery, Cited<Period> conversionOpensBefore,
		Cited<Period> conversionReminderAfter, Cited<Period> conversionEscalationAfter,
		Cited<Period> conversionLastEscalationAfter, Cited<Period> conversionMeetingWithin,
		Cited<Period> archiveWithin) implements Regulation {

}
