package io.dangwu.grading.process;

import java.util.List;

import io.dangwu.grading.AssessmentService;
import io.dangwu.grading.GradingService;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process organizationGrading calls, but the rule itself. */
@Component
public class OrganizationGradingDelegate {

	private final GradingService gradings;

	private final AssessmentService assessments;

	private final GradingRoom room;

	OrganizationGradingDelegate(GradingService gradings, AssessmentService assessments, GradingRoom room) {
		this.gradings = gradings;
		this.assessments = assessments;
		this.room = room;
	}

	public List<String> confirmers(DelegateExecution execution) {
		return this.room.people().confirmers();
	}

	public void recordUngraded(DelegateExecution execution) {
		this.gradings.leaveUngraded(execution.getProcessBusinessKey());
	}

	public void reopenScores(DelegateExecution execution) {
		this.assessments.reopen(execution.getProcessBusinessKey());
	}

	public String recordGradeConfirmation(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, ConfirmGrade.class);
		return this.gradings
			.confirm(execution.getProcessBusinessKey(), answer.decision(), answer.opinion(), this.room.actor())
			.name();
	}

	public void publishGrade(DelegateExecution execution) {
		this.gradings.publish(execution.getProcessBusinessKey());
	}

}
