package io.dangwu.notification;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When somebody looks for letters that have expired and people who are about to leave:
 * not before this node has done everything that belongs to its start.
 */
@Component
class MoveReminders {

	private final ApplicationAvailability node;

	private final LetterReminders letters;

	private final LeavingReminders leaving;

	MoveReminders(ApplicationAvailability node, LetterReminders letters, LeavingReminders leaving) {
		this.node = node;
		this.letters = letters;
		this.leaving = leaving;
	}

	@Scheduled(cron = "${dangwu.mail.reminders:0 */10 * * * *}")
	void remind() {
		if (this.node.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
			this.letters.remind();
			this.leaving.remind();
		}
	}

}
