package io.dangwu.award.process;

import io.dangwu.award.ObjectionUpheld;
import io.dangwu.award.PlaceFreed;
import io.dangwu.award.RoundCalledOff;
import io.dangwu.award.RoundOpened;
import io.dangwu.award.RoundWorkDone;
import io.dangwu.engine.PageTasks;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts a round's process, completes the tasks whose work is done on our pages, and
 * tells it what happened outside of it.
 */
@Component
class AwardNominationProcess {

	private final RuntimeService runtime;

	private final PageTasks tasks;

	AwardNominationProcess(RuntimeService runtime, PageTasks tasks) {
		this.runtime = runtime;
		this.tasks = tasks;
	}

	@EventListener
	void on(RoundOpened opened) {
		this.runtime.startProcessInstanceByKey("awardNomination", opened.businessKey());
	}

	@EventListener
	void on(RoundCalledOff calledOff) {
		correlate("awardNomination.calledOff", calledOff.businessKey());
	}

	@EventListener
	void on(PlaceFreed freed) {
		correlate("awardNomination.placeFreed", freed.businessKey());
	}

	@EventListener
	void on(ObjectionUpheld upheld) {
		correlate("awardNomination.objectionUpheld", upheld.businessKey());
	}

	@EventListener
	void on(RoundWorkDone work) {
		work.unit()
			.ifPresentOrElse(
					(unit) -> this.tasks.done(work.businessKey(), work.task(),
							work.task().equals("nominateCandidates") ? "branch" : "unit", unit, work.userId()),
					() -> this.tasks.done(work.businessKey(), work.task(), work.userId()));
	}

	private void correlate(String message, String businessKey) {
		this.runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey).correlate();
	}

}
