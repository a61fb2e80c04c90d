package io.dangwu.campaign.process;

import java.util.Date;
import java.util.List;

import io.dangwu.campaign.UnitProgress;
import io.dangwu.campaign.rule.Phase;
import io.dangwu.engine.Moments;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process unitYear calls. */
@Component
public class UnitYearDelegate {

	private final UnitYearSteps steps;

	private final UnitProgress progress;

	private final CampaignRoom room;

	UnitYearDelegate(UnitYearSteps steps, UnitProgress progress, CampaignRoom room) {
		this.steps = steps;
		this.progress = progress;
		this.room = room;
	}

	public List<String> owners(DelegateExecution execution) {
		return this.room.people().owners(key(execution));
	}

	public Date mobilisationEnd(DelegateExecution execution) {
		return Moments.endOf(this.progress.end(key(execution), Phase.MOBILISATION));
	}

	public Date mobilisationOver(DelegateExecution execution) {
		return Moments.startOf(this.progress.end(key(execution), Phase.MOBILISATION).plusDays(1));
	}

	public Date summaryEnd(DelegateExecution execution) {
		return Moments.endOf(this.progress.end(key(execution), Phase.SUMMARY));
	}

	public boolean plansItself(DelegateExecution execution) {
		return this.progress.plansItself(key(execution));
	}

	public boolean isGraded(DelegateExecution execution) {
		return this.progress.isGraded(key(execution));
	}

	public boolean rectifies(DelegateExecution execution) {
		return this.progress.rectifies(key(execution));
	}

	public boolean isRectified(DelegateExecution execution) {
		return this.progress.isRectified(key(execution));
	}

	public void recordImplementationPlan(DelegateExecution execution) {
		this.steps.plans().demand(key(execution));
	}

	public void recordMobilisation(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, HoldMobilisation.class);
		this.steps.years().mobilise(key(execution), answer.mobilisation(), this.room.actor());
	}

	public void openGrading(DelegateExecution execution) {
		this.steps.gradings().open(key(execution));
	}

	public void recordYearSummary(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, SumUpYear.class);
		this.steps.years().sumUp(key(execution), answer.unitSummary(), this.room.actor());
	}

	private static String key(DelegateExecution execution) {
		return execution.getProcessBusinessKey();
	}

}
