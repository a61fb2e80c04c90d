package io.dangwu.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.organization.CalendarAnnounced;
import io.dangwu.publicity.rule.NoticePeriodRule;
import io.dangwu.regulation.MovedDeadline;
import io.dangwu.regulation.WorkingCalendar;
import io.dangwu.regulation.WorkingCalendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reckons the running notices anew when the working days of a year have become known, or
 * others.
 */
@Service
@Transactional
class NoticeRecount {

	private static final Logger LOG = LoggerFactory.getLogger(NoticeRecount.class);

	private final PublicNotices notices;

	private final WorkingCalendars calendars;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	NoticeRecount(PublicNotices notices, WorkingCalendars calendars, ApplicationEventPublisher events, Clock clock) {
		this.notices = notices;
		this.calendars = calendars;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void on(CalendarAnnounced announced) {
		var calendar = this.calendars.current();
		this.notices.findByStageOrderByBusinessKey(NoticeStage.POSTED)
			.forEach((notice) -> recount(notice, calendar).ifPresent((moved) -> tell(notice, moved, announced.year())));
	}

	/** The deadline that has become another one, if it has. */
	private Optional<MovedDeadline> recount(PublicNotice notice, WorkingCalendar calendar) {
		var posting = notice.posting().orElseThrow();
		var recounted = NoticePeriodRule.recounted(posting.running(), LocalDate.now(this.clock), calendar);
		notice.recount(recounted);
		return Optional
			.of(new MovedDeadline(notice.title() + "公示 " + notice.businessKey(), "/notices/" + notice.id(),
					posting.lastDay(), recounted.lastDay()))
			.filter((moved) -> !moved.from().equals(moved.to()));
	}

	private void tell(PublicNotice notice, MovedDeadline moved, int year) {
		this.calendars.noteMoved(year, moved, this.clock.instant());
		this.events.publishEvent(new NoticePeriodMoved(notice.callerKey()));
		LOG.info("Notice {} ends on {} instead of {}", notice.businessKey(), moved.to(), moved.from());
	}

}
