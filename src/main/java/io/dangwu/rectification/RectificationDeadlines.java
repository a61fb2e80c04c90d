package io.dangwu.rectification;

import java.time.LocalDate;
import java.util.function.BinaryOperator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * By when plans are wanted and rectifications end, where that is settled outside of the
 * rectification. A day is said from the day on which it began and the usual last day.
 */
@Service
@Transactional
public class RectificationDeadlines {

	private static final Logger LOG = LoggerFactory.getLogger(RectificationDeadlines.class);

	private final RectificationDesk desk;

	private final ApplicationEventPublisher events;

	RectificationDeadlines(RectificationDesk desk, ApplicationEventPublisher events) {
		this.desk = desk;
		this.events = events;
	}

	/** Moves the day by which the plan is wanted, unless it is filed. */
	public void movePlan(String key, BinaryOperator<LocalDate> deadline) {
		var one = this.desk.get(key);
		one.planBy(deadline.apply(one.openedOn(), one.openedOn().plus(this.desk.law(one).planWithin().value())));
		LOG.info("Rectification {}: plan wanted by {}", key, one.planBy());
		this.events.publishEvent(new RectificationRescheduled(key));
	}

	/** Moves its end, never before what the branch has planned itself. */
	public void moveEnd(String key, BinaryOperator<LocalDate> deadline) {
		var one = this.desk.get(key);
		one.endOn(deadline.apply(one.openedOn(), one.openedOn().plus(this.desk.law(one).rectifyWithin().value())));
		LOG.info("Rectification {} ends on {}", key, one.endsOn());
		this.events.publishEvent(new RectificationRescheduled(key));
	}

}
