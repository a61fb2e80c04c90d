package io.dangwu.publicity.process;

import io.dangwu.publicity.ObjectionLodged;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the process publicNotice what happened outside of it. */
@Component
class PublicNoticeProcess {

	private final RuntimeService runtime;

	PublicNoticeProcess(RuntimeService runtime) {
		this.runtime = runtime;
	}

	@EventListener
	void lodge(ObjectionLodged objection) {
		this.runtime.createMessageCorrelation("publicNotice.objectionLodged")
			.processInstanceBusinessKey(objection.callerKey())
			.correlate();
	}

}
