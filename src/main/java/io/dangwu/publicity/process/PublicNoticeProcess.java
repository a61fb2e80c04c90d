package io.dangwu.publicity.process;

import io.dangwu.engine.Recalculation;
import io.dangwu.publicity.NoticePeriodMoved;
import io.dangwu.publicity.ObjectionLodged;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the process publicNotice what happened outside of it. */
@Component
class PublicNoticeProcess {

	private final RuntimeService runtime;

	private final Recalculation recalculation;

	PublicNoticeProcess(RuntimeService runtime, Recalculation recalculation) {
		this.runtime = runtime;
		this.recalculation = recalculation;
	}

	/** What has already begun to run out runs to the new day. */
	@EventListener
	void move(NoticePeriodMoved moved) {
		this.recalculation.ofTimer(moved.callerKey(), "noticePeriodEnded");
		this.recalculation.ofDueDate(moved.callerKey(), "watchNotice");
	}

	@EventListener
	void lodge(ObjectionLodged objection) {
		this.runtime.createMessageCorrelation("publicNotice.objectionLodged")
			.processInstanceBusinessKey(objection.callerKey())
			.correlate();
	}

}
