package io.dangwu.rectification.process;

import io.dangwu.rectification.CompletionService;
import io.dangwu.rectification.PlanMeetings;
import io.dangwu.rectification.RectificationPlanService;
import io.dangwu.rectification.RectificationService;

import org.springframework.stereotype.Component;

/** The services behind the steps. */
@Component
class RectificationSteps {

	private final RectificationService rectifications;

	private final RectificationPlanService plans;

	private final PlanMeetings meetings;

	private final CompletionService completion;

	RectificationSteps(RectificationService rectifications, RectificationPlanService plans, PlanMeetings meetings,
			CompletionService completion) {
		this.rectifications = rectifications;
		this.plans = plans;
		this.meetings = meetings;
		this.completion = completion;
	}

	RectificationService rectifications() {
		return this.rectifications;
	}

	RectificationPlanService plans() {
		return this.plans;
	}

	PlanMeetings meetings() {
		return this.meetings;
	}

	CompletionService completion() {
		return this.completion;
	}

}
