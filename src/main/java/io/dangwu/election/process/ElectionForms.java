package io.dangwu.election.process;

import java.util.Map;

import io.dangwu.election.ElectionSheet;
import io.dangwu.engine.Choice;
import io.dangwu.engine.FormFacts;

/** What the forms of one process of an election are opened with. */
record ElectionForms(String process, ElectionSheet sheet) implements FormFacts {

	@Override
	public Map<String, Object> of(String task, String businessKey) {
		var page = this.sheet.page(businessKey, task);
		return Map.of("unit", page.unit(), "kind", page.kind(), "facts", page.facts(), "page",
				"/elections/" + businessKey, "names", page.names().stream().map(ElectionForms::choice).toList(),
				"asksCommittee", page.offices().contains("COMMITTEE"), "asksSecretary",
				page.offices().contains("SECRETARY"), "asksDeputy", page.offices().contains("DEPUTY"), "today",
				page.today());
	}

	private static Choice choice(Map.Entry<String, String> name) {
		return new Choice(name.getValue(), name.getKey());
	}

}
