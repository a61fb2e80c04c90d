package io.dangwu.notification.process;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Knows who is asked to do a task: its assignee; before it has one, its candidates and
 * whoever holds a role among its groups. Groups of members are no posts, so nobody hears
 * of their tasks.
 */
@Component
class Audience {

	private final OrganizationService organization;

	private final TaskService tasks;

	Audience(OrganizationService organization, TaskService tasks) {
		this.organization = organization;
		this.tasks = tasks;
	}

	List<String> of(DelegateTask task) {
		return (task.getAssignee() != null) ? List.of(task.getAssignee()) : candidates(task.getCandidates());
	}

	List<String> of(Task task) {
		return (task.getAssignee() != null) ? List.of(task.getAssignee())
				: candidates(this.tasks.getIdentityLinksForTask(task.getId()));
	}

	/** The roles among the groups that may do the task. */
	List<Role> roles(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.filter(Objects::nonNull)
			.flatMap((group) -> Role.parse(group).stream())
			.toList();
	}

	private List<String> candidates(Collection<IdentityLink> links) {
		return links.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()))
			.flatMap(this::people)
			.distinct()
			.toList();
	}

	private Stream<String> people(IdentityLink link) {
		return (link.getUserId() != null) ? Stream.of(link.getUserId())
				: Role.parse(link.getGroupId()).stream().flatMap((role) -> this.organization.holders(role).stream());
	}

}
