package io.dangwu.development.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.dangwu.development.CaseInformation;
import io.dangwu.engine.FormFacts;
import io.dangwu.training.ClassKind;
import io.dangwu.training.Training;
import io.dangwu.training.TrainingReading;

/**
 * The forms of admission; the one of the short training is filled in from the last class
 * that the prospect completed, and judged like every other answer.
 */
record TrainedForms(CaseForms forms, CaseInformation cases, TrainingReading trainings) implements FormFacts {

	@Override
	public String process() {
		return this.forms.process();
	}

	@Override
	public Map<String, Object> of(String task, String businessKey) {
		var facts = new HashMap<>(this.forms.of(task, businessKey));
		if (task.equals("trainProspect")) {
			this.trainings.latest(ClassKind.PROSPECTS, this.cases.person(businessKey).id())
				.ifPresent((training) -> facts.putAll(answers(training)));
		}
		return facts;
	}

	private static Map<String, Object> answers(Training training) {
		var answers = new HashMap<String, Object>();
		var attendance = training.attendance();
		answers.put("endedOn", training.plan().endsOn());
		answers.put("days", attendance.days());
		answers.put("hours", attendance.hours());
		answers.put("mode", training.plan().mode());
		Optional.ofNullable(attendance.result()).ifPresent((result) -> answers.put("result", result));
		Optional.ofNullable(attendance.certificateNo()).ifPresent((number) -> answers.put("reference", number));
		return answers;
	}

}
