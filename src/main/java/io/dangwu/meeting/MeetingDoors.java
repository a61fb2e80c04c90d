package io.dangwu.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Component;

/**
 * Leads to meetings by their ids whoever belongs there.
 */
@Component
class MeetingDoors {

	private static final String SHUT = "没有这次大会，或者它不是您所在支部的大会";

	private final Meetings meetings;

	private final MeetingAccess access;

	private final Clock clock;

	MeetingDoors(Meetings meetings, MeetingAccess access, Clock clock) {
		this.meetings = meetings;
		this.access = access;
		this.clock = clock;
	}

	/** For those who belong to the branch or lead the meeting. */
	Meeting read(UUID id, Actor actor) {
		return this.meetings.findById(id).filter(open((meeting) -> mayRead(actor, meeting))).orElseThrow(shut());
	}

	/** For those who lead the meeting. */
	Meeting lead(UUID id, Actor leader) {
		return this.meetings.findById(id)
			.filter(open((meeting) -> this.access.leads(leader, meeting)))
			.orElseThrow(shut());
	}

	/** The same, and nobody else changes who has arrived until the transaction ends. */
	Meeting leadAlone(UUID id, Actor leader) {
		return this.meetings.lock(id).filter(open((meeting) -> this.access.leads(leader, meeting))).orElseThrow(shut());
	}

	/** For those who belong to the branch; nobody else changes who has arrived. */
	Meeting enterAlone(UUID id, Actor actor) {
		return this.meetings.lock(id).filter(open((meeting) -> mayRead(actor, meeting))).orElseThrow(shut());
	}

	/** The latest meetings of the branches that the actor belongs to or leads. */
	List<Meeting> latest(Actor actor) {
		return this.meetings.findTop30ByBranchInAndSittingHeldOnNotNullOrderBySittingHeldOnDescOpenedDesc(
				this.access.branchesOf(actor));
	}

	boolean leads(Actor actor, Meeting meeting) {
		return this.access.leads(actor, meeting);
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Instant now() {
		return this.clock.instant();
	}

	private boolean mayRead(Actor actor, Meeting meeting) {
		return this.access.belongs(actor, meeting.branch()) || this.access.leads(actor, meeting);
	}

	/** One that was not convened has neither day nor roll. */
	private static Predicate<Meeting> open(Predicate<Meeting> allowed) {
		return allowed.and((meeting) -> meeting.sitting().isPresent());
	}

	private static Supplier<AccessRefused> shut() {
		return () -> new AccessRefused(SHUT);
	}

}
