package io.dangwu.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The engine's clock as the clock of everything; it can be moved. */
@Component
@Primary
public class DemonstrationClock extends Clock {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/** Goes on running from the given moment. */
	public void moveTo(Instant moment) {
		ClockUtil.offset(Duration.between(Instant.now(), moment).toMillis());
	}

	/** Runs on from where it is, moved ahead. */
	public void advance(Duration ahead) {
		moveTo(instant().plus(ahead));
	}

	/** Follows the real time again. */
	public void reset() {
		ClockUtil.reset();
	}

	/** How far this clock is ahead of the real time. */
	public Duration ahead() {
		return Duration.between(Instant.now(), instant());
	}

	/** Stands still at the given moment. */
	public void stopAt(Instant moment) {
		ClockUtil.setCurrentTime(Date.from(moment));
	}

	@Override
	public Instant instant() {
		return ClockUtil.getCurrentTime().toInstant();
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(instant(), zone);
	}

}
