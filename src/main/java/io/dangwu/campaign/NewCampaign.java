package io.dangwu.campaign;

import java.util.Set;

import io.dangwu.campaign.rule.Schedule;

/**
 * What the party office settles when it opens a campaign.
 *
 * @param addressees the general and directly affiliated branches; each takes part with
 * all under it
 */
public record NewCampaign(String title, Schedule schedule, Set<String> addressees) {

	public NewCampaign {
		addressees = Set.copyOf(addressees);
	}

}
