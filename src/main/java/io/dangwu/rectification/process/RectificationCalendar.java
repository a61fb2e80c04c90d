package io.dangwu.rectification.process;

import java.util.List;

import io.dangwu.engine.Recalculation;
import io.dangwu.rectification.RectificationRescheduled;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the running process of a rectification go by its new days.
 */
@Component
class RectificationCalendar {

	private final Recalculation recalculation;

	RectificationCalendar(Recalculation recalculation) {
		this.recalculation = recalculation;
	}

	@EventListener
	void on(RectificationRescheduled moved) {
		List.of("draftPlan", "previewPlan", "conveneMeeting")
			.forEach((task) -> this.recalculation.ofDueDate(moved.businessKey(), task));
		this.recalculation.ofTimer(moved.businessKey(), "rectificationEnded");
	}

}
