package io.dangwu.campaign.process;

import java.util.Date;
import java.util.List;

import io.dangwu.campaign.CampaignBudget;
import io.dangwu.campaign.CampaignLetters;
import io.dangwu.campaign.CampaignService;
import io.dangwu.campaign.rule.Phase;
import io.dangwu.engine.Moments;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process buildingYear calls. */
@Component
public class BuildingYearDelegate {

	private final CampaignService campaigns;

	private final CampaignBudget budget;

	private final CampaignLetters letters;

	private final CampaignRoom room;

	BuildingYearDelegate(CampaignService campaigns, CampaignBudget budget, CampaignLetters letters, CampaignRoom room) {
		this.campaigns = campaigns;
		this.budget = budget;
		this.letters = letters;
		this.room = room;
	}

	public List<String> partyOffice(DelegateExecution execution) {
		return this.room.people().office();
	}

	public List<String> addressees(DelegateExecution execution) {
		return this.campaigns.addressees(key(execution));
	}

	public Date mobilisationEnd(DelegateExecution execution) {
		return Moments.endOf(this.campaigns.end(key(execution), Phase.MOBILISATION));
	}

	public Date regradingOver(DelegateExecution execution) {
		return Moments.startOf(this.campaigns.end(key(execution), Phase.REGRADING).plusDays(1));
	}

	public Date summaryEnd(DelegateExecution execution) {
		return Moments.endOf(this.campaigns.end(key(execution), Phase.SUMMARY));
	}

	public void openBudget(DelegateExecution execution) {
		this.budget.open(key(execution));
	}

	/** One addressee at a time, in a transaction of its own. */
	public void openUnitYears(DelegateExecution execution) {
		this.campaigns.openUnits(key(execution), (String) execution.getVariable("addressee"));
	}

	public void recordCollegeMobilisation(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, HoldCollegeMobilisation.class);
		this.campaigns.mobilise(key(execution), answer.heldOn(), answer.speaker(), this.room.actor());
	}

	public void recordSummary(DelegateExecution execution) {
		var answer = this.room.answers().read(execution, SumUpCampaign.class);
		this.campaigns.sumUp(key(execution), answer.campaignSummary(), this.room.actor());
		this.letters.tellSummary(key(execution));
	}

	private static String key(DelegateExecution execution) {
		return execution.getProcessBusinessKey();
	}

}
