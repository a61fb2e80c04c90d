package io.dangwu.meeting;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds the feature behind a kind of meeting.
 */
@Component
class MeetingCallers {

	private final ObjectProvider<MeetingCaller> callers;

	MeetingCallers(ObjectProvider<MeetingCaller> callers) {
		this.callers = callers;
	}

	MeetingCaller of(String subject) {
		return this.callers.stream()
			.filter((candidate) -> candidate.subject().equals(subject))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody holds meetings of the kind " + subject));
	}

}
