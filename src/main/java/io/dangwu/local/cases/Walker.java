package io.dangwu.local.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.dangwu.local.DemonstrationClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Carries a case forward as its people would: answers a task, lets time pass, fires what
 * is due.
 */
@Component
public class Walker {

	private static final Duration PACE = Duration.ofDays(1);

	private final ProcessEngine engine;

	private final DemonstrationClock clock;

	private final Cast cast;

	private final Script script = new Script();

	Walker(ProcessEngine engine, DemonstrationClock clock, Cast cast) {
		this.engine = engine;
		this.clock = clock;
		this.cast = cast;
	}

	/**
	 * Carries the case on until it waits for one of the tasks, or the moment has come.
	 */
	public void walk(String businessKey, Predicate<String> stop, Instant until) {
		boolean moved;
		do {
			moved = step(businessKey, stop, until);
		}
		while (moved);
	}

	/**
	 * Answers the open task of that name as somebody who may, the way the script does but
	 * for the given answers.
	 */
	public void answer(String businessKey, String task, Map<String, ?> deviations) {
		var open = open(businessKey).filter((one) -> one.getTaskDefinitionKey().equals(task)).findFirst().orElseThrow();
		var answers = new HashMap<>(answers(open).orElse(Map.of()));
		answers.putAll(deviations);
		answers.values().removeIf(Objects::isNull);
		this.cast.as(open, () -> this.engine.getTaskService().complete(open.getId(), answers));
		fireAsync(businessKey);
	}

	/** Lets time pass until the timer of that name is due, and fires it. */
	public void waitOut(String businessKey, String timer) {
		fire(jobs(businessKey).filter((job) -> timer.equals(elementOf(job))).findFirst().orElseThrow());
		fireAsync(businessKey);
	}

	private String elementOf(Job job) {
		return this.engine.getManagementService()
			.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.singleResult()
			.getActivityId();
	}

	/** The tasks that are open in the case. */
	public List<String> openTasks(String businessKey) {
		return open(businessKey).map(Task::getTaskDefinitionKey).sorted().toList();
	}

	private Stream<Task> open(String businessKey) {
		return this.engine.getTaskService().createTaskQuery().processInstanceBusinessKey(businessKey).list().stream();
	}

	private boolean step(String businessKey, Predicate<String> stop, Instant until) {
		fireAsync(businessKey);
		var tasks = open(businessKey).toList();
		if (tasks.stream().anyMatch((task) -> stop.test(task.getTaskDefinitionKey()))) {
			return false;
		}
		return tasks.stream()
			.filter((task) -> this.script.knows(task.getTaskDefinitionKey()))
			.findFirst()
			.map((task) -> answer(task, until))
			.orElseGet(() -> waitForTimer(businessKey, until));
	}

	private boolean answer(Task task, Instant until) {
		if (this.clock.instant().plus(PACE).isAfter(until)) {
			return false;
		}
		this.clock.stopAt(this.clock.instant().plus(PACE));
		this.cast.as(task, () -> complete(task));
		return true;
	}

	/** The day has moved on since the task was found, and the answers with it. */
	private void complete(Task task) {
		this.engine.getTaskService().complete(task.getId(), answers(task).orElseThrow());
	}

	private Optional<Map<String, Object>> answers(Task task) {
		var facts = new Facts(this.engine.getFormService().getTaskFormVariables(task.getId()));
		return this.script.answers(task.getTaskDefinitionKey(), facts, LocalDate.now(this.clock));
	}

	private boolean waitForTimer(String businessKey, Instant until) {
		var next = jobs(businessKey).filter((job) -> job.getDuedate() != null)
			.min(Comparator.comparing(Job::getDuedate))
			.filter((job) -> !job.getDuedate().toInstant().isAfter(until));
		next.ifPresent(this::fire);
		return next.isPresent();
	}

	private void fire(Job job) {
		var due = job.getDuedate().toInstant();
		if (due.isAfter(this.clock.instant())) {
			this.clock.stopAt(due);
		}
		this.engine.getManagementService().executeJob(job.getId());
	}

	private void fireAsync(String businessKey) {
		List<Job> waiting;
		do {
			waiting = jobs(businessKey).filter((job) -> job.getDuedate() == null).toList();
			waiting.forEach((job) -> this.engine.getManagementService().executeJob(job.getId()));
		}
		while (!waiting.isEmpty());
	}

	private Stream<Job> jobs(String businessKey) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.list()
			.stream()
			.map(ProcessInstance::getId)
			.flatMap((id) -> this.engine.getManagementService().createJobQuery().processInstanceId(id).list().stream());
	}

}
