package io.dangwu.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * The moment from which a vote takes no more ballots.
 */
public record ClosingTime(Instant at) {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	static ClosingTime endOf(LocalDate day) {
		return new ClosingTime(day.plusDays(1).atStartOfDay(ZONE).toInstant());
	}

	/** Midnight belongs to the day that it ends. */
	public String text() {
		var local = this.at.atZone(ZONE);
		return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? local.toLocalDate().minusDays(1) + " 24 时"
				: MINUTE.format(local);
	}

}
