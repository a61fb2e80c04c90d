package io.dangwu.ballot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds for online votes in which all have voted, and ends them: so no
 * voter has to wait for the count, and none is forgotten when a node fails.
 */
@Component
class BallotWatch {

	private static final Logger LOG = LoggerFactory.getLogger(BallotWatch.class);

	private final SupervisionService supervision;

	private final ApplicationAvailability node;

	BallotWatch(SupervisionService supervision, ApplicationAvailability node) {
		this.supervision = supervision;
		this.node = node;
	}

	@Scheduled(cron = "${dangwu.ballot.watch:*/5 * * * * *}")
	void look() {
		if (this.node.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
			this.supervision.complete().forEach(this::end);
		}
	}

	/**
	 * A box that can't be closed, whatever is wrong with it, holds up none of the others.
	 */
	private void end(String callerKey) {
		try {
			this.supervision.endComplete(callerKey);
		}
		catch (RuntimeException ex) {
			LOG.warn("The vote of {} can't be ended: {}", callerKey, ex.getMessage());
		}
	}

}
