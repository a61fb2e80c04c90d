package io.dangwu.ballot.process;

import io.dangwu.ballot.CountEntered;
import io.dangwu.ballot.VotingEnded;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the process secretBallot what happened on its pages. */
@Component
class SecretBallotProcess {

	private final RuntimeService runtime;

	private final TaskService tasks;

	SecretBallotProcess(RuntimeService runtime, TaskService tasks) {
		this.runtime = runtime;
		this.tasks = tasks;
	}

	@EventListener
	void end(VotingEnded ended) {
		this.runtime.createMessageCorrelation("secretBallot.votingEnded")
			.processInstanceBusinessKey(ended.callerKey())
			.correlate();
	}

	@EventListener
	void count(CountEntered entered) {
		var task = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(entered.callerKey())
			.taskDefinitionKey("enterCount")
			.singleResult();
		this.tasks.complete(task.getId());
	}

}
