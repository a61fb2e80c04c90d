package io.dangwu.notification.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Cases of the test processes: a paper to be signed, and a shredder that jams.
 */
@Component
public class Papers {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService management;

	Papers(RuntimeService runtime, TaskService tasks, ManagementService management) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.management = management;
	}

	/** A paper that somebody of the groups or one of the persons is to sign. */
	Task paper(String businessKey, List<String> groups, List<String> persons, @Nullable LocalDate due) {
		return start(businessKey, groups, persons, null, due);
	}

	/** A paper that each of the persons is to read. */
	void paperForAll(String businessKey, List<String> persons) {
		this.runtime.startProcessInstanceByKey("paperForAll", businessKey,
				Variables.putValue("persons", new ArrayList<>(persons)));
	}

	Task paperFor(String assignee) {
		return start("PAPER-2024", List.of(), List.of(), assignee, null);
	}

	private Task start(String businessKey, List<String> groups, List<String> persons, @Nullable String assignee,
			@Nullable LocalDate due) {
		var instance = this.runtime.startProcessInstanceByKey("paper", businessKey,
				Variables.putValue("groups", new ArrayList<>(groups))
					.putValue("persons", new ArrayList<>(persons))
					.putValue("assignee", assignee)
					.putValue("due", date(due)));
		return this.tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
	}

	/** A case in which a step of a called process has failed for good. */
	ProcessInstance jam(String businessKey) {
		var room = this.runtime.startProcessInstanceByKey("paperRoom", businessKey);
		var shredding = this.runtime.createProcessInstanceQuery().superProcessInstanceId(room.getId()).singleResult();
		var job = this.management.createJobQuery().processInstanceId(shredding.getId()).singleResult();
		this.management.setJobRetries(job.getId(), 0);
		return shredding;
	}

	void repair(ProcessInstance jammed) {
		var job = this.management.createJobQuery().processInstanceId(jammed.getId()).singleResult();
		this.management.setJobRetries(job.getId(), 1);
	}

	/** Nothing of it is left for another test. */
	void clear() {
		for (var process : List.of("paper", "paperForAll", "paperRoom")) {
			this.runtime.createProcessInstanceQuery()
				.processDefinitionKey(process)
				.list()
				.forEach((instance) -> this.runtime.deleteProcessInstanceIfExists(instance.getId(), "test", true, true,
						false, false));
		}
	}

	static @Nullable Date date(@Nullable LocalDate day) {
		return (day != null) ? Date.from(day.atTime(18, 0).atZone(ZONE).toInstant()) : null;
	}

}
