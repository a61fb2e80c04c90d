package io.dangwu.grading.process;

import java.util.Date;
import java.util.List;

import io.dangwu.engine.Moments;
import io.dangwu.grading.AssessmentService;
import io.dangwu.grading.SheetKind;
import io.dangwu.grading.SheetService;
import io.dangwu.grading.SurveyService;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process branchAssessment calls. */
@Component
public class BranchAssessmentDelegate {

	private final AssessmentService assessments;

	private final SheetService sheets;

	private final SurveyService surveys;

	private final GradingRoom room;

	BranchAssessmentDelegate(AssessmentService assessments, SheetService sheets, SurveyService surveys,
			GradingRoom room) {
		this.assessments = assessments;
		this.sheets = sheets;
		this.surveys = surveys;
		this.room = room;
	}

	public List<String> owners(DelegateExecution execution) {
		return this.room.people().owners(key(execution));
	}

	public List<String> superiors(DelegateExecution execution) {
		return this.room.people().superiors(key(execution));
	}

	public List<String> evaluators(DelegateExecution execution) {
		return this.assessments.evaluators(key(execution));
	}

	public Date selfUntil(DelegateExecution execution) {
		return Moments.endOf(this.room.reading().selfUntil(key(execution)));
	}

	public Date selfOverdue(DelegateExecution execution) {
		return Moments.startOf(this.room.reading().selfUntil(key(execution)).plusDays(1));
	}

	public boolean openAssessment(DelegateExecution execution) {
		return this.assessments.isSelfWanted(key(execution));
	}

	public void recordSelfAssessment(DelegateExecution execution) {
		this.sheets.demand(key(execution), SheetKind.SELF);
	}

	public void closeSelfAssessment(DelegateExecution execution) {
		this.assessments.missSelf(key(execution));
	}

	public void recordEvaluators(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, AppointEvaluators.class);
		this.assessments.appoint(key(execution), answer.evaluators(), this.room.actor());
	}

	public void recordScores(DelegateExecution execution) {
		this.sheets.demand(key(execution), SheetKind.SCORE);
	}

	public boolean recordVetoes(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, FindVetoes.class);
		this.assessments.find(key(execution), answer.found(), answer.findings(), this.room.actor());
		return this.surveys.isWanted(key(execution));
	}

	public void recordSurvey(DelegateExecution execution) {
		this.surveys.demand(key(execution));
	}

	private static String key(DelegateExecution execution) {
		return execution.getProcessBusinessKey();
	}

}
