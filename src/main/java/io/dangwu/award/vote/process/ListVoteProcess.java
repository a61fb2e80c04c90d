package io.dangwu.award.vote.process;

import java.util.Map;

import io.dangwu.award.vote.ListVoteAbandoned;
import io.dangwu.award.vote.ListVoteOpened;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the ballot of a list held, beside the round: its box closes at its minute, or
 * unread when the round is called off.
 */
@Component
class ListVoteProcess {

	private final RuntimeService runtime;

	ListVoteProcess(RuntimeService runtime) {
		this.runtime = runtime;
	}

	@EventListener
	void on(ListVoteOpened opened) {
		this.runtime.startProcessInstanceByKey("secretBallot", opened.callerKey(),
				Map.of("ballotSubject", opened.subject()));
	}

	@EventListener
	void on(ListVoteAbandoned abandoned) {
		this.runtime.createMessageCorrelation("secretBallot.abandoned")
			.processInstanceBusinessKey(abandoned.callerKey())
			.correlate();
	}

}
