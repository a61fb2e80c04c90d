package io.dangwu.campaign.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.dangwu.campaign.CampaignPeople;
import io.dangwu.campaign.CampaignReading;
import io.dangwu.campaign.SpeakerChoice;
import io.dangwu.engine.Choice;
import io.dangwu.engine.FormFacts;

import org.springframework.stereotype.Component;

/** What the forms of the process buildingYear are opened with. */
@Component
class CampaignForms implements FormFacts {

	private final CampaignReading reading;

	private final CampaignPeople people;

	private final Clock clock;

	CampaignForms(CampaignReading reading, CampaignPeople people, Clock clock) {
		this.reading = reading;
		this.people = people;
		this.clock = clock;
	}

	@Override
	public String process() {
		return "buildingYear";
	}

	@Override
	public Map<String, Object> of(String task, String businessKey) {
		var facts = new HashMap<String, Object>(
				Map.of("facts", this.reading.words(businessKey), "page", "/campaigns/" + businessKey));
		switch (task) {
			case "holdCollegeMobilisation" -> facts.putAll(Map.of("heldOn", LocalDate.now(this.clock), "speakers",
					choices(this.people.speakersOfTheCollege())));
			default -> facts.put("summarisedOn", LocalDate.now(this.clock));
		}
		return facts;
	}

	static List<Choice> choices(List<SpeakerChoice> speakers) {
		return speakers.stream().map((one) -> new Choice(one.label(), one.userId())).toList();
	}

}
