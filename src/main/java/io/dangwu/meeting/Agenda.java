package io.dangwu.meeting;

import java.time.Clock;
import java.time.LocalDate;

import io.dangwu.organization.CaseKeys;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts the cases of other features on the agenda of a meeting.
 */
@Component
class Agenda {

	private static final String KIND = "DH";

	private final ObjectProvider<MeetingCaller> callers;

	private final CaseKeys keys;

	private final Clock clock;

	Agenda(ObjectProvider<MeetingCaller> callers, CaseKeys keys, Clock clock) {
		this.callers = callers;
		this.keys = keys;
		this.clock = clock;
	}

	Meeting meeting(String subject, String callerKey) {
		var called = caller(subject).meeting(callerKey);
		var key = this.keys.next(called.branch(), KIND, LocalDate.now(this.clock).getYear());
		return new Meeting(key, called, this.clock.instant());
	}

	private MeetingCaller caller(String subject) {
		return this.callers.stream()
			.filter((candidate) -> candidate.subject().equals(subject))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody holds meetings of the kind " + subject));
	}

}
