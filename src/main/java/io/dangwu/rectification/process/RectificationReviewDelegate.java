package io.dangwu.rectification.process;

import java.util.Date;
import java.util.List;

import io.dangwu.engine.Moments;
import io.dangwu.rectification.ProblemState;
import io.dangwu.rectification.RectificationMails;
import io.dangwu.regulation.Verdict;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process rectificationReview calls, but the rule of grading. */
@Component
public class RectificationReviewDelegate {

	private static final String PROBLEM = "problem";

	private final RectificationSteps steps;

	private final RectificationMails mails;

	private final RectificationRoom room;

	RectificationReviewDelegate(RectificationSteps steps, RectificationMails mails, RectificationRoom room) {
		this.steps = steps;
		this.mails = mails;
		this.room = room;
	}

	public List<String> secretaries(DelegateExecution execution) {
		return this.room.people().secretaries(key(execution));
	}

	public List<String> committee(DelegateExecution execution) {
		return this.room.people().committee(key(execution));
	}

	public List<String> superiors(DelegateExecution execution) {
		return this.room.people().superiors(key(execution));
	}

	public List<String> deciders(DelegateExecution execution) {
		return this.room.people().deciders();
	}

	public List<String> responsible(DelegateExecution execution) {
		return this.room.people().responsible(key(execution), problem(execution));
	}

	public List<String> problems(DelegateExecution execution) {
		return this.room.people().problems(key(execution));
	}

	public Date planBy(DelegateExecution execution) {
		return Moments.endOf(this.room.reading().planBy(key(execution)));
	}

	public Date problemDeadline(DelegateExecution execution) {
		return Moments.endOf(this.room.people().deadline(key(execution), problem(execution)));
	}

	public Date rectificationEnd(DelegateExecution execution) {
		return Moments.startOf(this.room.reading().endsOn(key(execution)).plusDays(1));
	}

	public String urgeCycle(DelegateExecution execution) {
		return "R/" + this.room.reading().urgeEvery(key(execution));
	}

	public void recordPlan(DelegateExecution execution) {
		this.steps.plans().demand(key(execution));
	}

	public String recordPreview(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, PreviewPlan.class);
		return this.steps.rectifications().preview(key(execution), answer.preview(), this.room.actor()).name();
	}

	public String recordResolution(DelegateExecution execution) {
		var resolved = this.steps.meetings().resolved(key(execution));
		return this.steps.rectifications().resolve(key(execution), resolved).name();
	}

	public boolean recordFiling(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, FilePlan.class);
		this.steps.rectifications().file(key(execution), answer.filedOn(), answer.posted(), this.room.actor());
		return this.room.people().isBackward(key(execution));
	}

	public void recordSecretaryReview(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, ReviewSecretary.class);
		this.steps.rectifications()
			.reviewSecretary(key(execution), answer.review(), answer.opinion(), this.room.actor());
	}

	public void recordClosing(DelegateExecution execution) {
		demand(state(execution) == ProblemState.EVIDENCE_SUBMITTED, "请先在整改页面提交整改情况和佐证，本任务会自动办结");
	}

	public boolean recordVerification(DelegateExecution execution) {
		demand(state(execution) != ProblemState.EVIDENCE_SUBMITTED, "请先在整改页面核验，本任务会自动办结");
		return state(execution) == ProblemState.CLOSED;
	}

	public void urge(DelegateExecution execution) {
		this.mails.urge(key(execution));
	}

	public void recordAcceptance(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, AcceptRectification.class);
		this.steps.completion().accept(key(execution), answer.inForce(), answer.opinion(), this.room.actor());
	}

	public void recordPromotion(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, ConfirmPromotion.class);
		this.steps.promotions().decide(key(execution), answer.skips(), this.room.actor());
	}

	public void reopenScoresAgain(DelegateExecution execution) {
		this.steps.promotions().reopen(key(execution));
	}

	public boolean decidePromotion(DelegateExecution execution) {
		return this.steps.promotions().settle(key(execution)).newRound();
	}

	public void announceOutcome(DelegateExecution execution) {
		this.mails.tellOutcome(key(execution));
		this.steps.rectifications().end(key(execution));
	}

	private ProblemState state(DelegateExecution execution) {
		return this.room.people().state(key(execution), problem(execution));
	}

	private static void demand(boolean done, String otherwise) {
		Verdict.refusedIf(!done, otherwise).orThrow();
	}

	private static int problem(DelegateExecution execution) {
		return Integer.parseInt((String) execution.getVariable(PROBLEM));
	}

	private static String key(DelegateExecution execution) {
		return execution.getProcessBusinessKey();
	}

}
