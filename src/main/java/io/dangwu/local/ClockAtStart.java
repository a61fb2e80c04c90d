package io.dangwu.local;

import java.time.Duration;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;

import org.springframework.stereotype.Component;

/**
 * Moves the clock to where it was before the engine starts: nothing may happen in a time
 * that is long past.
 */
@Component
class ClockAtStart extends AbstractCamundaConfiguration {

	private final DemonstrationClock clock;

	private final ClockFile file;

	ClockAtStart(DemonstrationClock clock, ClockFile file) {
		this.clock = clock;
		this.file = file;
	}

	@Override
	public void preInit(SpringProcessEngineConfiguration engine) {
		var ahead = this.file.read();
		if (ahead.compareTo(Duration.ZERO) > 0) {
			this.clock.advance(ahead);
		}
	}

}
