package io.dangwu.local;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/** Moves the demonstration forward in time, and lets fall due what then is. */
@Service
class TimeTravel {

	private static final Logger LOG = LoggerFactory.getLogger(TimeTravel.class);

	private final DemonstrationClock clock;

	private final ClockFile file;

	private final ProcessEngine engine;

	TimeTravel(DemonstrationClock clock, ClockFile file, ProcessEngine engine) {
		this.clock = clock;
		this.file = file;
		this.engine = engine;
	}

	void forward(Period period) {
		moveTo(now().plus(period).toInstant());
	}

	void forwardTo(LocalDate day) {
		moveTo(now().with(day).toInstant());
	}

	/** To just after the next timer or the next task's due date, whichever is first. */
	void forwardToNextDeadline() {
		moveTo(nextDeadline().orElseThrow(TimeTravel::nothingAhead).plusSeconds(1));
	}

	private Optional<Instant> nextDeadline() {
		var now = Date.from(this.clock.instant());
		var timers = this.engine.getManagementService().createJobQuery().timers().duedateHigherThan(now);
		var tasks = this.engine.getTaskService().createTaskQuery().dueAfter(now);
		return Stream
			.concat(first(timers.orderByJobDuedate().asc()).map(Job::getDuedate).stream(),
					first(tasks.orderByDueDate().asc()).map(Task::getDueDate).stream())
			.map(Date::toInstant)
			.min(Instant::compareTo);
	}

	private void moveTo(Instant moment) {
		Verdict.refusedIf(moment.isBefore(this.clock.instant()), "演示时间只能往后推移").orThrow();
		this.clock.moveTo(moment);
		this.file.write(this.clock.ahead());
		wakeJobExecutor();
		LOG.info("Clock moved to {}", moment);
	}

	private void wakeJobExecutor() {
		var executor = ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getJobExecutor();
		if (executor.isActive()) {
			executor.jobWasAdded();
		}
	}

	private ZonedDateTime now() {
		return ZonedDateTime.now(this.clock);
	}

	private static <T> Optional<T> first(Query<?, T> query) {
		return query.listPage(0, 1).stream().findFirst();
	}

	private static RuntimeException nothingAhead() {
		return new RegulationViolated(Verdict.refused("今后没有等待中的期限"));
	}

}
