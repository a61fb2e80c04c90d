package io.dangwu.meeting;

import java.util.Optional;
import java.util.UUID;

import io.dangwu.member.MemberService;
import io.dangwu.member.Person;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members check in to a meeting of their branch on its day, with the code that is shown
 * in the room.
 */
@Service
@Transactional
public class CheckInService {

	private static final Logger LOG = LoggerFactory.getLogger(CheckInService.class);

	private final MeetingDoors doors;

	private final RollCall rollCall;

	private final MemberService members;

	private final OrganizationService organizations;

	CheckInService(MeetingDoors doors, RollCall rollCall, MemberService members, OrganizationService organizations) {
		this.doors = doors;
		this.rollCall = rollCall;
		this.members = members;
		this.organizations = organizations;
	}

	@Transactional(readOnly = true)
	public CheckInView view(UUID id, Actor actor) {
		var meeting = this.doors.read(id, actor);
		return new CheckInView(id, this.organizations.unit(meeting.branch()).name(), meeting.topic(), meeting.day(),
				meeting.sat().place(), state(meeting, self(actor)), this.doors.leads(actor, meeting));
	}

	/** Enters that the actor has come; again changes nothing. */
	public void checkIn(UUID id, String code, Actor actor) {
		var meeting = this.doors.enterAlone(id, actor);
		var self = self(actor);
		var state = state(meeting, self);
		if (state == CheckInState.ARRIVED || state == CheckInState.COUNTED) {
			return;
		}
		Verdict.refusedIf(!state.isOpen(), state.words()).orThrow();
		Verdict
			.refusedIf(!CheckInCode.isRight(meeting.attending().checkInSecret(), code, this.doors.now()),
					"签到码不对或者已经过期：签到码每半分钟更换一次，请看现场显示的签到码，或者重新扫描二维码")
			.orThrow();
		meeting.attending().arrive(self.orElseThrow().id(), false);
		LOG.info("Somebody checked in to meeting {}", meeting.businessKey());
	}

	private CheckInState state(Meeting meeting, Optional<Person> self) {
		if (meeting.ending().isPresent()) {
			return CheckInState.OVER;
		}
		return self.flatMap((person) -> this.rollCall.soFar(meeting).entry(person.id()))
			.map((entry) -> state(meeting, entry))
			.orElse(CheckInState.NOT_LISTED);
	}

	private CheckInState state(Meeting meeting, RollEntry entry) {
		if (!entry.mayVote()) {
			return CheckInState.NO_VOTE;
		}
		if (meeting.attending().isFrozen()) {
			return entry.present() ? CheckInState.COUNTED : CheckInState.LATE;
		}
		if (!meeting.day().equals(this.doors.today())) {
			return CheckInState.NOT_TODAY;
		}
		if (entry.present()) {
			return CheckInState.ARRIVED;
		}
		return entry.isLeftOut() ? CheckInState.RETURNING : CheckInState.OPEN;
	}

	private Optional<Person> self(Actor actor) {
		return this.members.byUserId(actor.userId());
	}

}
