package io.dangwu.development;

import java.time.LocalDate;

import io.dangwu.development.rule.ApprovalClock;
import io.dangwu.development.rule.CultivationRule;
import io.dangwu.development.rule.DevelopmentPractice;
import io.dangwu.development.rule.DevelopmentRegulations;
import io.dangwu.development.rule.InspectionSchedule;
import io.dangwu.development.rule.ListingRule;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/** What the regulations and the college's own practice say about a file. */
@Component
class Laws {

	private final Regulations<DevelopmentRegulations> regulations;

	private final Regulations<DevelopmentPractice> practice;

	Laws(Regulations<DevelopmentRegulations> regulations, Regulations<DevelopmentPractice> practice) {
		this.regulations = regulations;
		this.practice = practice;
	}

	DevelopmentRegulations on(LocalDate day) {
		return this.regulations.on(day);
	}

	DevelopmentPractice practiceOn(LocalDate day) {
		return this.practice.on(day);
	}

	Regulations<DevelopmentRegulations> all() {
		return this.regulations;
	}

	/** Whether the decision on an activist is filed with the superior. */
	boolean asksForActivistFiling(Development file) {
		return on(file.steps().dayOf(Step.ACTIVIST_DECISION)).activistFiling().value();
	}

	ListingRule listing() {
		return new ListingRule(this.regulations, this.practice);
	}

	ApprovalClock approval(Development file) {
		return ApprovalClock.startedBy(file.steps().dayOf(Step.ADMISSION_MEETING), this.regulations);
	}

	/**
	 * The last day of the approval: the normal one, or the longest where more time was
	 * asked for.
	 */
	LocalDate lastDayOfApproval(Development file) {
		var clock = approval(file);
		return (file.steps().endedWith(Step.APPROVAL, Outcome.DEFERRED) ? clock.special() : clock.normal()).lastDay();
	}

	/** The day on which the next half-yearly inspection of the activist is due. */
	LocalDate nextInspection(Development file) {
		return cultivation(file).nextDue(inspections(file));
	}

	/** The day on which the next inspection during probation is due. */
	LocalDate nextProbationInspection(Development file) {
		return InspectionSchedule.ofProbation(file.steps().dayOf(Step.ADMISSION_MEETING), this.practice)
			.nextDue(file.steps().count(Step.PROBATION_INSPECTION, Step.ADMISSION_MEETING));
	}

	LocalDate cultivationYear(Development file) {
		return CultivationRule.earliest(file.steps().dayOf(Step.ACTIVIST_DECISION), this.regulations);
	}

	/** No inspection is missing that falls into the year of cultivation. */
	boolean isCultivated(Development file) {
		return cultivation(file).missing(inspections(file), cultivationYear(file)) == 0;
	}

	Verdict mayBeProposed(Development file, LocalDate on) {
		return CultivationRule.proposal(file.steps().dayOf(Step.ACTIVIST_DECISION), on, inspections(file),
				this.regulations);
	}

	private InspectionSchedule cultivation(Development file) {
		return InspectionSchedule.ofActivist(file.steps().dayOf(Step.ACTIVIST_DECISION), this.regulations);
	}

	private static int inspections(Development file) {
		return file.steps().count(Step.INSPECTION, Step.ACTIVIST_DECISION);
	}

}
