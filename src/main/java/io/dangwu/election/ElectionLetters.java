package io.dangwu.election;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.dangwu.notification.Notifications;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Component;

/**
 * Tells by mail what came of an election; never how anybody voted.
 */
@Component
class ElectionLetters {

	private final Notifications notifications;

	private final OrganizationService organizations;

	private final Addressees addressees;

	ElectionLetters(Notifications notifications, OrganizationService organizations, Addressees addressees) {
		this.notifications = notifications;
		this.organizations = organizations;
		this.addressees = addressees;
	}

	/** Those elected are told that they are in office. */
	void installed(Election election, Collection<String> userIds) {
		send(election, userIds, "选举结果已经上级批复，您已当选任职", "当选情况：" + ResultService.words(election) + "。",
				"您已列入下一期换届后党务干部培训班名单，具体时间由党校通知。");
	}

	/** Branch and superior are told what follows where nobody was elected. */
	void unfilled(Election election, String whatNow) {
		var unit = this.organizations.unit(election.branch());
		var both = Stream.concat(this.addressees.secretary(unit).stream(), this.addressees.superior(unit).stream())
			.distinct()
			.toList();
		send(election, both, "没有人当选，须另行选举", whatNow + "。");
	}

	/** The superior is told that the meeting could not elect. */
	void invalid(Election election, String reasoning) {
		var unit = this.organizations.unit(election.branch());
		send(election, this.addressees.superior(unit), "选举大会到会人数不足，须另行召开", reasoning + "。");
	}

	private void send(Election election, Collection<String> userIds, String title, String... lines) {
		var unit = this.organizations.unit(election.branch()).name();
		this.notifications.send(userIds, Notifications.DECISION,
				Map.of(Notifications.KEY,
						"%s/%d/%s".formatted(election.businessKey(), election.entries().size(), title), "title",
						unit + "：" + title, "lines", List.of(lines), "link", "/elections/" + election.businessKey()));
	}

}
