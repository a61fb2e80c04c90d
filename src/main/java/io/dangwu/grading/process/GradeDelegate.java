package io.dangwu.grading.process;

import io.dangwu.grading.GradingService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * The grading rule as a step of whichever process grades: the first time and again after
 * a rectification. As often as it runs, it reckons the same.
 */
@Component("gradeDelegate")
class GradeDelegate implements JavaDelegate {

	private final GradingService gradings;

	GradeDelegate(GradingService gradings) {
		this.gradings = gradings;
	}

	/** A step of this kind has no result variable, so it sets its outcome itself. */
	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable("gradeOutcome", this.gradings.grade(execution.getProcessBusinessKey()));
	}

}
