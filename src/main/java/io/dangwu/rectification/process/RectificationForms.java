package io.dangwu.rectification.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.dangwu.engine.Choice;
import io.dangwu.engine.FormFacts;
import io.dangwu.rectification.CompletionService;
import io.dangwu.rectification.PromotionDecisions;
import io.dangwu.rectification.RectificationPlanService;
import io.dangwu.rectification.RectificationReading;

import org.springframework.stereotype.Component;

/** What the forms of the process rectificationReview are opened with. */
@Component
class RectificationForms implements FormFacts {

	private final RectificationReading reading;

	private final RectificationPlanService plans;

	private final CompletionService completion;

	private final PromotionDecisions promotions;

	RectificationForms(RectificationReading reading, RectificationPlanService plans, CompletionService completion,
			PromotionDecisions promotions) {
		this.reading = reading;
		this.plans = plans;
		this.completion = completion;
		this.promotions = promotions;
	}

	@Override
	public String process() {
		return "rectificationReview";
	}

	@Override
	public Map<String, Object> of(String task, String businessKey) {
		var facts = new HashMap<String, Object>();
		facts.put("facts", this.reading.words(businessKey));
		facts.put("page", "/rectifications/" + businessKey + (task.equals("draftPlan") ? "/plan" : ""));
		switch (task) {
			case "draftPlan" -> facts.put("least", this.plans.demands(businessKey).problems());
			case "previewPlan" -> facts
				.putAll(Map.of("quorum", this.plans.demands(businessKey).leastPresent(this.plans.seats(businessKey)),
						"warning", this.plans.warning(businessKey).orElse(""), "seats", this.plans.seats(businessKey)));
			case "acceptRectification" -> facts.put("institutionChoices", institutions(businessKey));
			case "confirmPromotion" -> facts.put("promotion", this.promotions.preview(businessKey));
			default -> {
			}
		}
		return facts;
	}

	private List<Choice> institutions(String key) {
		return this.completion.institutions(key)
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((one) -> new Choice(one.getValue(), one.getKey()))
			.toList();
	}

}
