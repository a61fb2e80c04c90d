package io.dangwu.development.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.dangwu.development.Outcome;
import io.dangwu.development.ProbationCourse;
import io.dangwu.engine.Choice;
import io.dangwu.engine.FormFacts;

/**
 * What the forms of probation are opened with: the review offers only what the law of the
 * day allows.
 */
record ProbationForms(CaseForms forms, ProbationCourse course) implements FormFacts {

	@Override
	public String process() {
		return this.forms.process();
	}

	@Override
	public Map<String, Object> of(String task, String businessKey) {
		var facts = new HashMap<>(this.forms.of(task, businessKey));
		facts.put("motions", task.equals("reviewProbation") ? motions(businessKey) : List.of());
		return facts;
	}

	private List<Choice> motions(String businessKey) {
		return this.course.endsOfReview(businessKey).stream().map(ProbationForms::choice).toList();
	}

	private static Choice choice(Outcome end) {
		return new Choice(end.title(), end.name());
	}

}
