package io.dangwu.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.organization.Actor;

import org.springframework.stereotype.Component;

/**
 * Finds the meeting of a case, for those who may deal with it; at most one of them is
 * open at a time.
 */
@Component
class MeetingRegister {

	private final Meetings meetings;

	private final Agenda agenda;

	private final MeetingAccess access;

	private final Clock clock;

	MeetingRegister(Meetings meetings, Agenda agenda, MeetingAccess access, Clock clock) {
		this.meetings = meetings;
		this.agenda = agenda;
		this.access = access;
		this.clock = clock;
	}

	Meeting open(String subject, String callerKey) {
		return this.meetings.save(this.agenda.meeting(subject, callerKey));
	}

	Optional<Meeting> find(String callerKey) {
		return this.meetings.open(callerKey);
	}

	Meeting get(String callerKey) {
		return find(callerKey).orElseThrow(() -> new IllegalStateException("No meeting was opened for " + callerKey));
	}

	/** The meeting for the secretary who leads it. */
	Meeting get(String callerKey, Actor secretary) {
		var meeting = get(callerKey);
		this.access.checkLeads(secretary, meeting);
		return meeting;
	}

	/** The same, and nobody else changes it until the transaction ends. */
	Meeting lock(String callerKey, Actor secretary) {
		this.meetings.lockOpen(callerKey);
		return get(callerKey, secretary);
	}

	/** The meeting for whoever confirms its count. */
	Meeting counted(String callerKey, Actor confirmer) {
		var meeting = get(callerKey);
		this.access.checkConfirms(confirmer, meeting.branch());
		return meeting;
	}

	Optional<Meeting> latest(String callerKey) {
		return this.meetings.findFirstByMatterCallerKeyAndEndingOutcomeNotNullOrderByOpenedDesc(callerKey);
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
