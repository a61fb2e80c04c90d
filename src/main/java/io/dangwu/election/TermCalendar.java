package io.dangwu.election;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the terms looked at once a day; looks at the clock more often than that, because
 * the day of a demonstration comes when somebody wants it.
 */
@Component
class TermCalendar {

	private final ApplicationAvailability node;

	private final TermWarnings warnings;

	private final Clock clock;

	private @Nullable LocalDate looked;

	TermCalendar(ApplicationAvailability node, TermWarnings warnings, Clock clock) {
		this.node = node;
		this.warnings = warnings;
		this.clock = clock;
	}

	@Scheduled(cron = "${dangwu.mail.reminders:0 */10 * * * *}")
	void look() {
		var today = LocalDate.now(this.clock);
		if (this.node.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && !today.equals(this.looked)) {
			this.warnings.warn();
			this.looked = today;
		}
	}

}
