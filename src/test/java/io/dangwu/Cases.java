package io.dangwu;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;

import io.dangwu.local.DemonstrationClock;
import io.dangwu.local.cases.CaseQueue;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.stereotype.Component;

/** Starts cases in the engine, and sets the day on which they go on. */
@Component("startedCases")
public class Cases {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final ProcessEngine engine;

	private final Staffing staffing;

	private final DemonstrationClock clock;

	private final CaseQueue queue;

	Cases(ProcessEngine engine, Staffing staffing, DemonstrationClock clock, CaseQueue queue) {
		this.engine = engine;
		this.staffing = staffing;
		this.clock = clock;
		this.queue = queue;
	}

	public Case start(String process, String businessKey, Map<String, Object> variables) {
		this.engine.getRuntimeService().startProcessInstanceByKey(process, businessKey, variables);
		return of(businessKey);
	}

	/** A case that something else has started. */
	public Case of(String businessKey) {
		return new Case(this.engine, this.staffing, this.clock, this.queue, businessKey).settle();
	}

	/** It is the morning of that day, and stays so. */
	public void on(String day) {
		this.clock.stopAt(LocalDate.parse(day).atTime(MORNING).atZone(this.clock.getZone()).toInstant());
	}

	/** It is that moment, and stays so. */
	public void at(String moment) {
		this.clock.stopAt(LocalDateTime.parse(moment).atZone(this.clock.getZone()).toInstant());
	}

	/** It is today again. */
	public void today() {
		this.clock.reset();
	}

}
