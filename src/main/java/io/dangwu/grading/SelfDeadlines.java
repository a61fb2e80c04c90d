package io.dangwu.grading;

import java.time.LocalDate;
import java.util.function.BinaryOperator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Until when the own scores of organisations are awaited, where that is settled outside
 * of the grading.
 */
@Service
@Transactional
public class SelfDeadlines {

	private static final Logger LOG = LoggerFactory.getLogger(SelfDeadlines.class);

	private final GradingDesk desk;

	private final ApplicationEventPublisher events;

	SelfDeadlines(GradingDesk desk, ApplicationEventPublisher events) {
		this.desk = desk;
		this.events = events;
	}

	/**
	 * Moves the last day of a grading whose own score is still awaited.
	 * @param deadline says the day, from the day on which the grading began and the usual
	 * last day
	 */
	public void move(String key, BinaryOperator<LocalDate> deadline) {
		var grading = this.desk.grading(key);
		if (grading.stage() == GradingStage.SELF) {
			var begun = grading.openedOn();
			grading.awaitSelf(deadline.apply(begun, begun.plus(this.desk.law(grading).selfWithin().value())));
			LOG.info("Grading {} awaits the own score until {}", key, grading.selfUntil());
			this.events.publishEvent(new SelfDeadlineMoved(key));
		}
	}

}
