package io.dangwu.development.rule;

import java.time.Period;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;
import io.dangwu.regulation.Share;

/**
 * What the college has settled by itself about developing members: reminders,
 * escalations, and limits of its own.
 *
 * @param committeeQuorum the share of a committee that must be present
 * @param committeeMajority the share of all its members that the approvals must exceed
 */
public record DevelopmentPractice(Edition edition,

		Cited<Period> stepWithin, Cited<Share> committeeQuorum, Cited<Share> committeeMajority,

		Cited<Period> activistReviewEvery, Cited<Period> inspectionReminderBefore, Cited<Boolean> prospectPublicity,

		Cited<Period> preReviewWithin, Cited<Period> meetingReminderAfterPreReview, Cited<Period> newMeetingWithin,

		Cited<Period> probationInspectionEvery, Cited<Period> conversionOpensBefore,
		Cited<Period> conversionReminderAfter, Cited<Period> conversionEscalationAfter,
		Cited<Period> conversionLastEscalationAfter, Cited<Period> conversionMeetingWithin,
		Cited<Period> archiveWithin) implements Regulation {

}
