package io.dangwu;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.local.DemonstrationClock;
import io.dangwu.local.cases.CaseQueue;
import io.dangwu.local.cases.CaseQueue.OpenTask;
import io.dangwu.local.cases.CaseQueue.WaitingJob;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;

import static org.assertj.core.api.Assertions.assertThat;

/** A case as it goes on: who answers which task, what time brings, where it stands. */
public final class Case {

	private final ProcessEngine engine;

	private final Staffing staffing;

	private final DemonstrationClock clock;

	private final CaseQueue queue;

	private final String key;

	private String actor = "";

	Case(ProcessEngine engine, Staffing staffing, DemonstrationClock clock, CaseQueue queue, String key) {
		this.engine = engine;
		this.staffing = staffing;
		this.clock = clock;
		this.queue = queue;
		this.key = key;
	}

	public String key() {
		return this.key;
	}

	/** Whoever acts from now on, with the groups that the roles of that moment give. */
	public Case as(String userId) {
		this.actor = userId;
		return this;
	}

	/** Answers the form of the first open task of that kind. */
	public Case answer(String task, Map<String, ?> answers) {
		return submit(task(task).getId(), answers);
	}

	/** Answers the form of the open task of that kind that the group is asked. */
	public Case answer(String task, String group, Map<String, ?> answers) {
		var asked = tasks().filter((open) -> open.getTaskDefinitionKey().equals(task))
			.map(Task::getId)
			.filter((id) -> groupsOf(id).contains(group))
			.findFirst()
			.orElseThrow(() -> new AssertionError(group + " is not asked to " + task));
		return submit(asked, answers);
	}

	private Case submit(String open, Map<String, ?> answers) {
		var values = answers.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> typed(entry.getValue())));
		acting(() -> this.engine.getFormService()
			.submitTaskFormWithVariablesInReturn(open, Variables.fromMap(values), false));
		return settle();
	}

	/** What the form of the task is opened with. */
	public Map<String, Object> form(String task) {
		var open = task(task).getId();
		return acting(() -> this.engine.getFormService().getTaskFormVariables(open));
	}

	/** Time passes until the timer is due, and it fires. */
	public Case waitOut(String timer) {
		this.clock.stopAt(dueDateOf(timer).toInstant());
		return fire(timer);
	}

	/** The same without letting time pass, where no law is known of the day. */
	public Case fire(String timer) {
		this.engine.getManagementService().executeJob(timer(timer).id());
		return settle();
	}

	/** Does what the engine would do by itself as soon as it can. */
	public Case settle() {
		for (var job = next(); job != null; job = next()) {
			this.engine.getManagementService().executeJob(job.id());
		}
		return this;
	}

	public Task task(String task) {
		return tasks().filter((open) -> open.getTaskDefinitionKey().equals(task))
			.findFirst()
			.orElseThrow(() -> new AssertionError(task + " is not open, only " + openTasks()));
	}

	public List<String> openTasks() {
		return this.queue.tasks(this.key).stream().map(OpenTask::step).sorted().toList();
	}

	/** When the timer fires. */
	public Date dueDateOf(String timer) {
		return timer(timer).dueAt().map(Date::from).orElseThrow();
	}

	public Collection<String> groups(String task) {
		return groupsOf(task(task).getId());
	}

	/** Who is asked by name to do the task. */
	public List<String> users(String task) {
		return this.engine.getTaskService()
			.getIdentityLinksForTask(task(task).getId())
			.stream()
			.map((link) -> link.getUserId())
			.filter(Objects::nonNull)
			.toList();
	}

	private List<String> groupsOf(String task) {
		return this.engine.getTaskService()
			.getIdentityLinksForTask(task)
			.stream()
			.map((link) -> link.getGroupId())
			.toList();
	}

	public boolean hasPassed(String element) {
		return instances().anyMatch((id) -> this.engine.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.processInstanceId(id)
			.activityId(element)
			.finished()
			.count() > 0);
	}

	/** The case behind it is cut off, with all of its pieces. */
	public void cutOff() {
		this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.key)
			.list()
			.forEach((piece) -> this.engine.getRuntimeService().deleteProcessInstance(piece.getId(), "cut off"));
	}

	public boolean isEnded() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.key)
			.count() == 0;
	}

	/** What the case has answered to whoever called it. */
	public Object outcome(String variable) {
		var found = instances()
			.flatMap((id) -> this.engine.getHistoryService()
				.createHistoricVariableInstanceQuery()
				.processInstanceId(id)
				.variableName(variable)
				.list()
				.stream())
			.map(HistoricVariableInstance::getValue)
			.toList();
		assertThat(found).as(variable).hasSize(1);
		return found.get(0);
	}

	private <T> T acting(Supplier<T> deed) {
		this.engine.getIdentityService().setAuthentication(this.actor, this.staffing.groupsOf(this.actor));
		try {
			return deed.get();
		}
		finally {
			this.engine.getIdentityService().clearAuthentication();
		}
	}

	private static Object typed(Object value) {
		if (value instanceof Collection<?> list) {
			var json = list.stream()
				.map((entry) -> '"' + entry.toString() + '"')
				.collect(Collectors.joining(",", "[", "]"));
			return SpinValues.jsonValue(json).create();
		}
		return (value instanceof Number || value instanceof Boolean) ? value : value.toString();
	}

	private Stream<Task> tasks() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.key)
			.orderByTaskCreateTime()
			.asc()
			.list()
			.stream();
	}

	private Stream<String> instances() {
		return this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(this.key)
			.list()
			.stream()
			.map((instance) -> instance.getId());
	}

	private WaitingJob timer(String timer) {
		return this.queue.jobs(this.key)
			.stream()
			.filter((candidate) -> timer.equals(candidate.element()))
			.findFirst()
			.orElseThrow(() -> new AssertionError(timer + " is not running"));
	}

	private WaitingJob next() {
		return this.queue.jobs(this.key).stream().filter((job) -> job.dueAt().isEmpty()).findFirst().orElse(null);
	}

}
