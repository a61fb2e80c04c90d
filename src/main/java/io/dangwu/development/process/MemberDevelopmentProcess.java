package io.dangwu.development.process;

import io.dangwu.development.ApplicationReceived;
import io.dangwu.development.ApplicationWithdrawn;
import io.dangwu.development.ProbationerDisciplined;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a case outside its steps. */
@Component
class MemberDevelopmentProcess {

	private final RuntimeService runtime;

	MemberDevelopmentProcess(RuntimeService runtime) {
		this.runtime = runtime;
	}

	@EventListener
	void on(ApplicationReceived received) {
		this.runtime.startProcessInstanceByKey("memberDevelopment", received.businessKey());
	}

	@EventListener
	void on(ApplicationWithdrawn withdrawn) {
		this.runtime.createMessageCorrelation("memberDevelopment.withdrawn")
			.processInstanceBusinessKey(withdrawn.businessKey())
			.correlate();
	}

	/**
	 * While a decision of the college is being announced nobody listens; where probation
	 * goes on after it, the way back asks the file.
	 */
	@EventListener
	void on(ProbationerDisciplined disciplined) {
		this.runtime.createMessageCorrelation("memberProbation.disciplined")
			.processInstanceBusinessKey(disciplined.businessKey())
			.correlateAll();
	}

}
