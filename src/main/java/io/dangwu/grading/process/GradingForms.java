package io.dangwu.grading.process;

import java.util.List;
import java.util.Map;

import io.dangwu.engine.Choice;
import io.dangwu.engine.FormFacts;
import io.dangwu.grading.AssessmentService;
import io.dangwu.grading.GradingReading;

/** What the forms of a grading are opened with. */
class GradingForms implements FormFacts {

	private final String process;

	private final GradingReading reading;

	private final AssessmentService assessments;

	GradingForms(String process, GradingReading reading, AssessmentService assessments) {
		this.process = process;
		this.reading = reading;
		this.assessments = assessments;
	}

	@Override
	public String process() {
		return this.process;
	}

	@Override
	public Map<String, Object> of(String task, String businessKey) {
		var facts = this.reading.words(businessKey);
		var page = "/gradings/" + businessKey;
		return switch (task) {
			case "assessSelf" -> Map.of("facts", facts, "page", page + "/self");
			case "appointEvaluators" -> Map.of("facts", facts, "candidates", candidates(businessKey), "least",
					this.assessments.leastEvaluators(businessKey));
			case "scoreOrganization" ->
				Map.of("facts", facts, "page", page + "/score", "progress", progress(businessKey));
			case "findVetoes" -> Map.of("facts", facts, "page", page, "vetoChoices", vetoes(businessKey));
			case "surveyMasses" -> Map.of("facts", facts, "page", page + "/survey");
			default -> Map.of("facts", facts, "page", page);
		};
	}

	private List<Choice> candidates(String key) {
		return this.assessments.candidates(key).stream().map((one) -> new Choice(one.label(), one.userId())).toList();
	}

	private List<Choice> vetoes(String key) {
		return this.assessments.vetoes(key).stream().map((one) -> new Choice(one.label(), one.code())).toList();
	}

	private String progress(String key) {
		var progress = this.assessments.progress(key).values();
		return "%d 人中已有 %d 人提交".formatted(progress.size(), progress.stream().filter(Boolean::booleanValue).count());
	}

}
