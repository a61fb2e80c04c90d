package io.dangwu.local.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.dangwu.local.cases.CaseQueue.OpenTask;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;

import org.springframework.stereotype.Component;

/** Who answers a task: somebody who may. */
@Component
class Cast {

	private final TaskService tasks;

	private final IdentityService identity;

	private final OrganizationService organizations;

	private final MemberService members;

	Cast(TaskService tasks, IdentityService identity, OrganizationService organizations, MemberService members) {
		this.tasks = tasks;
		this.identity = identity;
		this.organizations = organizations;
		this.members = members;
	}

	void as(OpenTask task, Runnable act) {
		var links = this.tasks.getIdentityLinksForTask(task.id());
		this.identity.setAuthentication(actor(task, links), groups(links));
		try {
			act.run();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	/** The first who may act; a second pair of eyes is the last one. */
	private String actor(OpenTask task, List<IdentityLink> links) {
		var candidates = candidates(links).toList();
		return task.step().equals("confirmTally") ? candidates.get(candidates.size() - 1) : candidates.get(0);
	}

	private Stream<String> candidates(List<IdentityLink> links) {
		var persons = links.stream().map(IdentityLink::getUserId).flatMap((id) -> Optional.ofNullable(id).stream());
		return Stream.concat(persons, groups(links).stream().flatMap(this::holders));
	}

	private Stream<String> holders(String group) {
		return Role.parse(group)
			.stream()
			.flatMap((role) -> (role.kind() == RoleKind.MEMBER) ? fullMembers(role)
					: this.organizations.holders(role).stream());
	}

	private Stream<String> fullMembers(Role role) {
		return this.members.membersOf(String.valueOf(role.unit()), MemberStatus.FULL).stream().map(Person::userId);
	}

	private static List<String> groups(List<IdentityLink> links) {
		return links.stream().map(IdentityLink::getGroupId).flatMap((id) -> Optional.ofNullable(id).stream()).toList();
	}

}
