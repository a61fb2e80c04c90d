package io.dangwu.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/**
 * The moments at which a day begins and is over, as the engine's timers and due dates
 * want them.
 */
public final class Moments {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

	private Moments() {
	}

	/** Midnight, where the day begins. */
	public static Date startOf(LocalDate day) {
		return Date.from(day.atStartOfDay(ZONE).toInstant());
	}

	/** The day in which the moment lies. */
	public static LocalDate dayOf(Date moment) {
		return LocalDate.ofInstant(moment.toInstant(), ZONE);
	}

	/**
	 * The last minute in which something is in time that must be done before a moment.
	 */
	public static Date lastMinuteBefore(Instant moment) {
		return Date.from(moment.minus(1, ChronoUnit.MINUTES));
	}

	/** The last minute in which something due that day is in time. */
	public static Date endOf(LocalDate day) {
		return Date.from(day.atTime(LAST_MINUTE).atZone(ZONE).toInstant());
	}

}
