package io.dangwu.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.dangwu.notification.Notifications;

import org.springframework.stereotype.Component;

/**
 * Writes to the secretaries of organisations.
 */
@Component
class Letterbox {

	private final Speakers speakers;

	private final Notifications notifications;

	Letterbox(Speakers speakers, Notifications notifications) {
		this.speakers = speakers;
		this.notifications = notifications;
	}

	Set<String> secretaries(String unit, boolean withSuperior) {
		var people = new TreeSet<>(this.speakers.secretaries(unit));
		if (withSuperior) {
			people.addAll(this.speakers.above(unit));
		}
		return people;
	}

	/** A letter with the name of the campaign, and what it is about. */
	void send(Collection<String> people, String about, String title, Campaign campaign, List<String> lines) {
		this.notifications.send(people, Notifications.DECISION, Map.of(Notifications.KEY, about, "title",
				campaign.title() + title, "lines", lines, "link", "/campaigns/" + campaign.businessKey()));
	}

}
