package io.dangwu.organization;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.dangwu.regulation.AnnouncedYear;
import io.dangwu.regulation.EnteredYear;
import io.dangwu.regulation.WorkingCalendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the calendar of working days, for those whose office it is.
 */
@Service
@Transactional
public class CalendarService {

	private static final Logger LOG = LoggerFactory.getLogger(CalendarService.class);

	private final WorkingCalendars calendars;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CalendarService(WorkingCalendars calendars, ApplicationEventPublisher events, Clock clock) {
		this.calendars = calendars;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Enters the calendar of a year, or puts it right; everything that counts working
	 * days hears of it.
	 */
	public void enter(AnnouncedYear announced, Actor actor) {
		checkKeeps(actor);
		announced.check().orThrow();
		this.calendars.enter(announced, actor.userId(), this.clock.instant());
		this.events.publishEvent(new CalendarAnnounced(announced.year()));
		LOG.info("Working days of {} entered", announced.year());
	}

	/**
	 * The years whose calendar is known, the last one first.
	 */
	@Transactional(readOnly = true)
	public List<Integer> years(Actor actor) {
		checkKeeps(actor);
		return this.calendars.years();
	}

	@Transactional(readOnly = true)
	public Optional<EnteredYear> year(int year, Actor actor) {
		checkKeeps(actor);
		return this.calendars.year(year);
	}

	private static void checkKeeps(Actor actor) {
		if (!actor.isSystem() && !actor.hasAny(RoleKind.PARTY_OFFICE, RoleKind.ORG_DEPARTMENT)) {
			throw new AccessRefused("工作日历由党委办公室和组织部维护");
		}
	}

}
