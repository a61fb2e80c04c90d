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

import io.dangwu.local.DemonstrationClock;
import io.dangwu.local.cases.CaseQueue.OpenTask;
import io.dangwu.local.cases.CaseQueue.WaitingJob;
import org.camunda.bpm.engine.ProcessEngine;

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

	private final CaseQueue queue;

	private final Cast cast;

	private final Script script = new Script();

	Walker(ProcessEngine engine, DemonstrationClock clock, CaseQueue queue, Cast cast) {
		this.engine = engine;
		this.clock = clock;
		this.queue = queue;
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
		var open = this.queue.tasks(businessKey)
			.stream()
			.filter((one) -> one.step().equals(task))
			.findFirst()
			.orElseThrow();
		var answers = new HashMap<>(answers(open).orElse(Map.of()));
		answers.putAll(deviations);
		answers.values().removeIf(Objects::isNull);
		this.cast.as(open, () -> this.engine.getTaskService().complete(open.id(), answers));
		fireAsync(businessKey);
	}

	/** Lets time pass until the timer of that name is due, and fires it. */
	public void waitOut(String businessKey, String timer) {
		fire(this.queue.jobs(businessKey)
			.stream()
			.filter((job) -> timer.equals(job.element()))
			.findFirst()
			.orElseThrow());
		fireAsync(businessKey);
	}

	/** The tasks that are open in the case. */
	public List<String> openTasks(String businessKey) {
		return this.queue.tasks(businessKey).stream().map(OpenTask::step).sorted().toList();
	}

	private boolean step(String businessKey, Predicate<String> stop, Instant until) {
		fireAsync(businessKey);
		var tasks = this.queue.tasks(businessKey);
		if (tasks.stream().map(OpenTask::step).anyMatch(stop)) {
			return false;
		}
		return tasks.stream()
			.filter((task) -> this.script.knows(task.step()))
			.findFirst()
			.map((task) -> answer(task, until))
			.orElseGet(() -> waitForTimer(businessKey, until));
	}

	private boolean answer(OpenTask task, Instant until) {
		if (this.clock.instant().plus(PACE).isAfter(until)) {
			return false;
		}
		this.clock.stopAt(this.clock.instant().plus(PACE));
		this.cast.as(task, () -> complete(task));
		return true;
	}

	/** The day has moved on since the task was found, and the answers with it. */
	private void complete(OpenTask task) {
		this.engine.getTaskService().complete(task.id(), answers(task).orElseThrow());
	}

	private Optional<Map<String, Object>> answers(OpenTask task) {
		var facts = new Facts(this.engine.getFormService().getTaskFormVariables(task.id()));
		return this.script.answers(task.step(), facts, LocalDate.now(this.clock));
	}

	private boolean waitForTimer(String businessKey, Instant until) {
		var next = this.queue.jobs(businessKey)
			.stream()
			.filter((job) -> job.dueAt().isPresent())
			.min(Comparator.comparing((job) -> job.dueAt().orElseThrow()))
			.filter((job) -> !job.dueAt().orElseThrow().isAfter(until));
		next.ifPresent(this::fire);
		return next.isPresent();
	}

	private void fire(WaitingJob job) {
		job.dueAt().filter(this.clock.instant()::isBefore).ifPresent(this.clock::stopAt);
		this.engine.getManagementService().executeJob(job.id());
	}

	private void fireAsync(String businessKey) {
		List<WaitingJob> waiting;
		do {
			waiting = this.queue.jobs(businessKey).stream().filter((job) -> job.dueAt().isEmpty()).toList();
			waiting.forEach(this::fire);
		}
		while (!waiting.isEmpty());
	}

}
