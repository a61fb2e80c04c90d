package io.dangwu.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.dangwu.publicity.rule.NoticePeriodRule;
import io.dangwu.publicity.rule.PublicityRegulations;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.WorkingCalendars;

import org.springframework.stereotype.Component;

/**
 * Reckons how long a notice stands, as its caller demands and the calendar of working
 * days has it.
 */
@Component
class NoticePeriods {

	private final NoticeCallers callers;

	private final Regulations<PublicityRegulations> regulations;

	private final WorkingCalendars calendars;

	private final Clock clock;

	NoticePeriods(NoticeCallers callers, Regulations<PublicityRegulations> regulations, WorkingCalendars calendars,
			Clock clock) {
		this.callers = callers;
		this.regulations = regulations;
		this.calendars = calendars;
		this.clock = clock;
	}

	Posting posting(PublicNotice notice, LocalDate postedOn, List<NoticeChannel> channels) {
		var law = on(postedOn);
		var workingDays = this.callers.workingDays(notice, postedOn).value();
		var period = NoticePeriodRule.period(postedOn, workingDays, law, this.calendars.current());
		return new Posting(postedOn, period.lastDay(), period.provisional(), workingDays, law.counting().value(),
				channels, null);
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	PublicityRegulations on(LocalDate day) {
		return this.regulations.on(day);
	}

}
