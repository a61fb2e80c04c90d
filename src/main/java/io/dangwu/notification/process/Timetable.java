package io.dangwu.notification.process;

import io.dangwu.notification.Postman;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When the post goes out and when somebody looks for what is due: not before this node
 * has done everything that belongs to its start, nor while it stops.
 */
@Component
class Timetable {

	private final ApplicationAvailability node;

	private final Postman postman;

	private final DueNotices dueNotices;

	private final IncidentNotices incidentNotices;

	Timetable(ApplicationAvailability node, Postman postman, DueNotices dueNotices, IncidentNotices incidentNotices) {
		this.node = node;
		this.postman = postman;
		this.dueNotices = dueNotices;
		this.incidentNotices = incidentNotices;
	}

	@Scheduled(cron = "${dangwu.mail.delivery:0 * * * * *}")
	void deliver() {
		ifReady(this.postman::makeRound);
	}

	@Scheduled(cron = "${dangwu.mail.reminders:0 */10 * * * *}")
	void remind() {
		ifReady(this.dueNotices::remind);
	}

	@Scheduled(cron = "${dangwu.mail.reminders:0 */10 * * * *}")
	void report() {
		ifReady(this.incidentNotices::report);
	}

	private void ifReady(Runnable work) {
		if (this.node.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
			work.run();
		}
	}

}
