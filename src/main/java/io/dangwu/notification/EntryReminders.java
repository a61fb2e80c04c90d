package io.dangwu.notification;

import java.util.Map;

import io.dangwu.member.EntriesOverdue;
import io.dangwu.organization.OrganizationService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reminds those who keep the entries of a branch of what they have to look at, once a
 * month.
 */
@Component
class EntryReminders {

	private final Notifications notifications;

	private final OrganizationService organizations;

	EntryReminders(Notifications notifications, OrganizationService organizations) {
		this.notifications = notifications;
		this.organizations = organizations;
	}

	@EventListener
	void on(EntriesOverdue overdue) {
		this.notifications.send(overdue.keepers(), "notification/entries-overdue",
				Map.of(Notifications.KEY, "entries-%s-%s".formatted(overdue.branch(), overdue.month()), "unit",
						this.organizations.unit(overdue.branch()).name(), "number", overdue.number(), "link",
						"/members/confirmation?branch=" + overdue.branch()));
	}

}
