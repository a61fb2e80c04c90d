package io.dangwu.election.process;

import io.dangwu.election.ElectionOpened;
import io.dangwu.election.ElectionWithdrawn;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of an election. */
@Component
class BranchElectionProcess {

	private final RuntimeService runtime;

	BranchElectionProcess(RuntimeService runtime) {
		this.runtime = runtime;
	}

	@EventListener
	void on(ElectionOpened opened) {
		this.runtime.startProcessInstanceByKey("branchElection", opened.businessKey());
	}

	@EventListener
	void on(ElectionWithdrawn withdrawn) {
		this.runtime.createMessageCorrelation("branchElection.withdrawn")
			.processInstanceBusinessKey(withdrawn.businessKey())
			.correlate();
	}

}
