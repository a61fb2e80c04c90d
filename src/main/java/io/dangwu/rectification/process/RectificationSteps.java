package io.dangwu.rectification.process;

import io.dangwu.rectification.CompletionService;
import io.dangwu.rectification.PlanMeetings;
import io.dangwu.rectification.PromotionDecisions;
import io.dangwu.rectification.RectificationPlanService;
import io.dangwu.rectification.RectificationService;

import org.springframework.stereotype.Component;

/** The services behind the steps. */
@Component
record RectificationSteps(RectificationService rectifications, RectificationPlanService plans, PlanMeetings meetings,
		CompletionService completion, PromotionDecisions promotions) {

}
