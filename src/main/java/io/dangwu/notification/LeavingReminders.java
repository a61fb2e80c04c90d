package io.dangwu.notification;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.dangwu.member.LeavingService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the secretary of a branch and its organiser once a month who is about to leave
 * the college.
 */
@Component
class LeavingReminders {

	private final Notifications notifications;

	private final LeavingService leaving;

	private final OrganizationService organizations;

	private final Clock clock;

	LeavingReminders(Notifications notifications, LeavingService leaving, OrganizationService organizations,
			Clock clock) {
		this.notifications = notifications;
		this.leaving = leaving;
		this.organizations = organizations;
		this.clock = clock;
	}

	@Transactional
	public void remind() {
		this.leaving.byBranch().forEach((branch, people) -> {
			remind(RoleKind.BRANCH_SECRETARY, branch, people);
			remind(RoleKind.ORGANISER, branch, people.stream().filter(LeavingReminders::isOnTheWay).toList());
		});
	}

	private void remind(RoleKind kind, String branch, List<Person> people) {
		if (!people.isEmpty()) {
			var lines = Stream.concat(people.stream().map(LeavingReminders::line), Stream.of("请及时办理组织关系转接和入党材料移交。"));
			this.notifications.send(holders(kind, branch), Notifications.DECISION,
					Map.of(Notifications.KEY, "leaving/%s/%s/%s".formatted(kind, branch, YearMonth.now(this.clock)),
							"title", "%s有 %d 人即将离校".formatted(this.organizations.unit(branch).name(), people.size()),
							"lines", lines.toList(), "link", "/leaving"));
		}
	}

	private List<String> holders(RoleKind kind, String branch) {
		return this.organizations.candidateGroups(kind, branch)
			.stream()
			.flatMap((group) -> Role.parse(group).stream())
			.flatMap((role) -> this.organizations.holders(role).stream())
			.distinct()
			.toList();
	}

	/** Full members are no business of an organiser. */
	private static boolean isOnTheWay(Person person) {
		return person.status() != MemberStatus.FULL;
	}

	private static String line(Person person) {
		return "%s（%s），预计 %s 离校".formatted(person.name(), person.status().title(), person.expectedLeaveOn());
	}

}
