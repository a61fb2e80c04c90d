package io.dangwu.campaign.process;

import io.dangwu.campaign.CampaignPeople;
import io.dangwu.engine.Answers;
import io.dangwu.organization.Actor;
import io.dangwu.organization.CurrentActor;

import org.springframework.stereotype.Component;

/** What the delegates of both processes need to read answers and find people. */
@Component
record CampaignRoom(Answers answers, CampaignPeople people, CurrentActor current) {

	Actor actor() {
		return this.current.get();
	}

}
