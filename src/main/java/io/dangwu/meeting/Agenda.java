package io.dangwu.meeting;

import java.time.Clock;
import java.time.LocalDate;

import io.dangwu.organization.CaseKeys;

import org.springframework.stereotype.Component;

/**
 * Puts the cases of other features on the agenda of a meeting.
 */
@Component
class Agenda {

	private static final String KIND = "DH";

	private final MeetingCallers callers;

	private final CaseKeys keys;

	private final Clock clock;

	Agenda(MeetingCallers callers, CaseKeys keys, Clock clock) {
		this.callers = callers;
		this.keys = keys;
		this.clock = clock;
	}

	Meeting meeting(String subject, String callerKey) {
		var caller = this.callers.of(subject);
		var called = caller.meeting(callerKey);
		var key = this.keys.next(called.branch(), KIND, LocalDate.now(this.clock).getYear());
		return new Meeting(key, called, caller.purpose(), this.clock.instant());
	}

}
