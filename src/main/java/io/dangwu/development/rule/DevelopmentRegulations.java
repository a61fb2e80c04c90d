package io.dangwu.development.rule;

import java.time.Period;
import java.util.Optional;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;

/**
 * The numbers of one edition of the rules on developing members; an absent one is a limit
 * that the edition does not set.
 */
public record DevelopmentRegulations(Edition edition,

		Cited<Period> talkWithin, Cited<Boolean> talkTopicsListed,
		Optional<Cited<Integer>> leagueRecommendationBelowAge,

		Cited<Boolean> activistFiling, Cited<Integer> cultivatorsMin, Cited<Integer> cultivatorsMax,
		Cited<Period> inspectionEvery, Cited<Period> cultivationAtLeast,

		Cited<Boolean> consentBeforePublicity, Cited<Boolean> publicityMandatory, Cited<Integer> publicityWorkingDays,
		Cited<Boolean> filingAfterPublicity, Cited<Integer> introducers, Cited<Boolean> sanctionedIntroducerNeedsReason,
		Cited<Integer> trainingDays, Cited<Integer> trainingHours,

		Optional<Cited<Period>> leavingWithin, Optional<Cited<Period>> meetingAfterPreReview,
		Cited<Period> approvalWithin, Cited<Period> approvalSpecialWithin, Optional<Cited<Period>> oathWithin,

		Cited<Period> probation, Cited<Integer> extensionTimes, Cited<Period> extensionMin, Cited<Period> extensionMax,
		Cited<Boolean> nonRecognitionByCounty, Cited<Period> transferPostponement,
		Cited<Period> conversionApprovalWithin) implements Regulation {

}
