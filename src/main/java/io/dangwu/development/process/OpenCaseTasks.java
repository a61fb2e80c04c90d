package io.dangwu.development.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.development.CaseTasks;
import io.dangwu.development.WaitingTask;
import io.dangwu.engine.Moments;
import io.dangwu.member.MemberService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/** Reads the open tasks of cases from the engine. */
@Component
class OpenCaseTasks implements CaseTasks {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final MemberService members;

	private final Clock clock;

	OpenCaseTasks(TaskService tasks, RuntimeService runtime, MemberService members, Clock clock) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.members = members;
		this.clock = clock;
	}

	@Override
	public Map<String, List<WaitingTask>> waiting(Collection<String> businessKeys) {
		if (businessKeys.isEmpty()) {
			return Map.of();
		}
		var open = this.tasks.createTaskQuery()
			.processInstanceBusinessKeyIn(businessKeys.toArray(String[]::new))
			.orderByTaskCreateTime()
			.asc()
			.list();
		var keys = keys(open);
		return open.stream()
			.collect(Collectors.groupingBy((task) -> keys.get(task.getProcessInstanceId()),
					Collectors.mapping(this::waiting, Collectors.toList())));
	}

	private Map<String, String> keys(List<Task> open) {
		return open.isEmpty() ? Map.of()
				: this.runtime.createProcessInstanceQuery()
					.processInstanceIds(open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
					.list()
					.stream()
					.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

	private WaitingTask waiting(Task task) {
		var links = this.tasks.getIdentityLinksForTask(task.getId());
		var people = userIds(task, links);
		var dueOn = Optional.ofNullable(task.getDueDate()).map(Moments::dayOf);
		return new WaitingTask(title(task), people, holders(task, people, links), dueOn.orElse(null),
				dueOn.filter((day) -> day.isBefore(LocalDate.now(this.clock))).isPresent());
	}

	/** Whoever took it; before, those whom it was offered by name. */
	private static List<String> userIds(Task task, List<IdentityLink> links) {
		var candidates = links.stream().map(IdentityLink::getUserId).filter(Objects::nonNull).distinct();
		return (task.getAssignee() != null) ? List.of(task.getAssignee()) : candidates.toList();
	}

	private String holders(Task task, List<String> people, List<IdentityLink> links) {
		var names = people.stream().map(this.members::nameOf);
		var roles = links.stream()
			.filter((link) -> task.getAssignee() == null && link.getGroupId() != null)
			.flatMap((link) -> Role.parse(link.getGroupId()).stream())
			.map(Role::kind)
			.map(RoleKind::title);
		return Stream.concat(names, roles).distinct().collect(Collectors.joining("、"));
	}

	/** In a list of tasks the name says whom it is about as well. */
	private static String title(Task task) {
		return task.getName().split("：", 2)[0];
	}

}
