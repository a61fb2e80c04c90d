package io.dangwu.development.process;

import java.util.Map;

import io.dangwu.development.CaseSheet;
import io.dangwu.engine.Choice;
import io.dangwu.engine.FormFacts;
import io.dangwu.member.Person;

/** What the forms of one process of the chain are opened with. */
record CaseForms(String process, CaseSheet sheet) implements FormFacts {

	@Override
	public Map<String, Object> of(String task, String businessKey) {
		var page = this.sheet.page(businessKey, task);
		return Map.of("person", page.person(), "unit", page.unit(), "facts", page.facts(), "committee",
				page.committee().entrySet().stream().map(CaseForms::choice).toList(), "fullMembers",
				page.fullMembers().stream().map(CaseForms::choice).toList());
	}

	private static Choice choice(Map.Entry<String, String> member) {
		return new Choice(member.getValue() + "（" + member.getKey() + "）", member.getKey());
	}

	private static Choice choice(Person person) {
		return new Choice(person.name() + "（" + person.memberNo() + "）", person.id().toString());
	}

}
