package io.dangwu.campaign.process;

import java.time.LocalDate;

import io.dangwu.campaign.CampaignSummary;
import org.jspecify.annotations.Nullable;

/** How the campaign is summed up. */
record SumUpCampaign(LocalDate summarisedOn, String summary, @Nullable String leftOpen) {

	CampaignSummary campaignSummary() {
		return new CampaignSummary(this.summarisedOn, this.summary, this.leftOpen);
	}

}
