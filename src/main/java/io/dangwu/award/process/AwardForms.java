package io.dangwu.award.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.dangwu.award.AwardReading;
import io.dangwu.engine.FormFacts;

/** What the forms of a round are opened with. */
record AwardForms(String process, AwardReading reading, Clock clock) implements FormFacts {

	@Override
	public Map<String, Object> of(String task, String businessKey) {
		var facts = new HashMap<String, Object>(
				Map.of("facts", this.reading.words(businessKey), "page", "/awards/" + businessKey));
		var today = LocalDate.now(this.clock);
		switch (task) {
			case "decideFinally" -> facts.put("decidedOn", today);
			case "holdCeremony" -> facts.put("heldOn", today);
			default -> {
			}
		}
		return facts;
	}

}
