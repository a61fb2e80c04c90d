package io.dangwu.rectification.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.dangwu.engine.Choice;
import io.dangwu.engine.FormFacts;
import io.dangwu.rectification.CompletionService;
import io.dangwu.rectification.RectificationPlanService;
import io.dangwu.rectification.RectificationReading;

import org.springframework.stereotype.Component;

/** What the forms of the process rectificationReview are opened with. */
@Component
class RectificationForms implements FormFacts {

	private final RectificationReading reading;

	private final RectificationPlanService plans;

	private final CompletionService completion;

	RectificationForms(RectificationReading reading, RectificationPlanService plans, CompletionService completion) {
		this.reading = reading;
		this.plans = plans;
		this.completion = completion;
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
			case "previewPlan" -> facts.putAll(Map.of("warning", this.plans.warning(businessKey).orElse(""), "seats",
					this.plans.seats(businessKey)));
			case "acceptRectification" -> facts.put("institutionChoices", institutions(businessKey));
			case "confirmPromotion" -> facts.put("promotion", this.completion.preview(businessKey));
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
