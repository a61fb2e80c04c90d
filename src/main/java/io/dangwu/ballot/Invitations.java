package io.dangwu.ballot;

import java.util.Map;

import io.dangwu.notification.Notifications;

import org.springframework.stereotype.Component;

/**
 * Tells the voters that they may vote; the link in the mail is the same for everybody and
 * opens nothing without signing in.
 */
@Component
class Invitations {

	private final Notifications notifications;

	Invitations(Notifications notifications) {
		this.notifications = notifications;
	}

	void send(Ballot ballot, Roll roll) {
		var voters = roll.voters().stream().map(Roll.Entry::account).toList();
		this.notifications.send(voters, template(ballot), Map.of(Notifications.KEY, ballot.id(), "title",
				ballot.title(), "closes", ballot.closes().text(), "link", "/ballots/" + ballot.id()));
	}

	private static String template(Ballot ballot) {
		return ballot.paper().selection() ? "ballot/selection-opened" : "ballot/opened";
	}

}
