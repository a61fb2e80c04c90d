package io.dangwu.election;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.dangwu.notification.Notifications;
import io.dangwu.organization.TermOfOffice;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Component;

/**
 * Writes to the secretary whose unit's term is ending; near the end, or where nobody is
 * secretary, to the superior too.
 */
@Component
class TermLetters {

	static final String ENDING = "election/term-ending";

	static final String OVERSEEN = "election/term-overseen";

	private final Addressees addressees;

	private final Notifications notifications;

	private final ElectionLaws laws;

	TermLetters(Addressees addressees, Notifications notifications, ElectionLaws laws) {
		this.addressees = addressees;
		this.notifications = notifications;
		this.laws = laws;
	}

	/**
	 * Writes once.
	 * @param given the months of the warnings that the letter stands for
	 */
	void send(Unit unit, TermOfOffice term, List<Integer> given) {
		var facts = facts(unit, term, given);
		var secretary = this.addressees.secretary(unit);
		this.notifications.send(secretary, ENDING, facts);
		if (secretary.isEmpty() || isNear(given)) {
			var superiors = new ArrayList<>(this.addressees.superior(unit));
			superiors.removeAll(secretary);
			this.notifications.send(superiors, OVERSEEN, facts);
		}
	}

	private boolean isNear(List<Integer> given) {
		return Collections.min(given) <= this.laws.practiceOn(this.laws.today()).superiorWarnedFrom().value();
	}

	private Map<String, Object> facts(Unit unit, TermOfOffice term, List<Integer> given) {
		var daysLeft = ChronoUnit.DAYS.between(this.laws.today(), term.end());
		return Map.of(Notifications.KEY, "term:%s:%s:%d".formatted(unit.code(), term.end(), Collections.min(given)),
				"unit", unit.name(), "electedOn", term.electedOn().toString(), "endsOn", term.end().toString(),
				"daysLeft", daysLeft, "over", daysLeft < 0, "postponed", term.end().isAfter(term.regularEnd()),
				"months", given.stream().filter((months) -> months != TermWarnings.OVER).toList(), "path",
				"/terms/" + unit.code());
	}

}
