package io.dangwu.campaign.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.dangwu.campaign.CampaignPeople;
import io.dangwu.campaign.CampaignReading;
import io.dangwu.engine.FormFacts;

import org.springframework.stereotype.Component;

/** What the forms of the process unitYear are opened with. */
@Component
class UnitYearForms implements FormFacts {

	private final CampaignReading reading;

	private final CampaignPeople people;

	private final Clock clock;

	UnitYearForms(CampaignReading reading, CampaignPeople people, Clock clock) {
		this.reading = reading;
		this.people = people;
		this.clock = clock;
	}

	@Override
	public String process() {
		return "unitYear";
	}

	@Override
	public Map<String, Object> of(String task, String businessKey) {
		var today = LocalDate.now(this.clock);
		var facts = new HashMap<String, Object>(Map.of("facts", this.reading.unitWords(businessKey), "page",
				"/campaigns/" + this.reading.campaignOf(businessKey)));
		switch (task) {
			case "planImplementation" -> facts.put("page", "/campaigns/units/" + businessKey);
			case "holdMobilisation" -> facts
				.putAll(Map.of("heldOn", today, "speakers", CampaignForms.choices(this.people.speakers(businessKey))));
			default -> facts.put("summarisedOn", today);
		}
		return facts;
	}

}
