package io.dangwu.meeting;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import io.dangwu.meeting.AttendanceBoard.Line;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever leads a meeting watches who comes, ticks names off and closes the attendance
 * when the quorum stands.
 */
@Service
@Transactional
public class AttendanceService {

	private static final Logger LOG = LoggerFactory.getLogger(AttendanceService.class);

	private final MeetingDoors doors;

	private final RollCall rollCall;

	private final OrganizationService organizations;

	private final ApplicationEventPublisher events;

	AttendanceService(MeetingDoors doors, RollCall rollCall, OrganizationService organizations,
			ApplicationEventPublisher events) {
		this.doors = doors;
		this.rollCall = rollCall;
		this.organizations = organizations;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public AttendanceBoard board(UUID id, Actor leader) {
		var meeting = this.doors.lead(id, leader);
		var roll = this.rollCall.soFar(meeting);
		var today = isOpen(meeting) && meeting.day().equals(this.doors.today());
		return new AttendanceBoard(id, this.organizations.unit(meeting.branch()).name(), meeting.topic(), meeting.day(),
				meeting.sat().place(), isOpen(meeting), meeting.matter().purpose().countsWritten(),
				today ? CheckInCode.at(meeting.attending().checkInSecret(), this.doors.now()) : null,
				this.rollCall.judge(meeting, roll),
				roll.entries().stream().map((entry) -> line(meeting, entry)).toList());
	}

	/** Ticks a name off; again changes nothing. */
	public void tick(UUID id, UUID member, Actor leader) {
		change(id, leader, (meeting) -> {
			var roll = this.rollCall.due(meeting, meeting.day());
			Verdict.refusedIf(!roll.isDue(member) && !roll.isLeftOut(member), roll.name(member) + "不在应到名册上，不能登记为实到")
				.orThrow();
			meeting.attending().arrive(member, true);
		});
	}

	/** Takes back that somebody has come. */
	public void untick(UUID id, UUID member, Actor leader) {
		change(id, leader, (meeting) -> meeting.attending().leave(member));
	}

	/** Freezes the roll when enough have come; without them only gives the meeting up. */
	public void close(UUID id, AttendanceClosing closing, Actor leader) {
		change(id, leader, (meeting) -> {
			var roll = this.rollCall.soFar(meeting);
			var quorum = this.rollCall.judge(meeting, roll);
			Verdict
				.refusedIf(!quorum.reached() && !closing.givenUp(),
						quorum.words() + "，到会人数还不够，不能开会：请等候其他党员签到；确定不再等候的，请选择“到会人数不足，宣布会议无效”")
				.and(Verdict.refusedIf(quorum.reached() && closing.givenUp(),
						quorum.words() + "，到会人数已经够了，会议有效，请直接结束签到"))
				.orThrow();
			this.events.publishEvent(new AttendanceEntered(meeting.callerKey(), attendance(meeting, closing)));
		});
	}

	private Attendance attendance(Meeting meeting, AttendanceClosing closing) {
		var due = this.rollCall.due(meeting, meeting.day());
		var here = this.rollCall.soFar(meeting).present().stream().map(RollEntry::memberId).toList();
		return new Attendance(here.stream().filter(due::isDue).toList(), closing.written(),
				closing.lodgedBeforeOpening(), here.stream().filter(due::isLeftOut).toList());
	}

	private void change(UUID id, Actor leader, Consumer<Meeting> change) {
		var meeting = this.doors.leadAlone(id, leader);
		new DatedAct("会议日期", meeting.day()).notInFutureOf(this.doors.today())
			.and(Verdict.refusedIf(!isOpen(meeting), "签到已经结束，名册已经确定，不能再改"))
			.orThrow();
		change.accept(meeting);
		LOG.info("Attendance of meeting {} changed", meeting.businessKey());
	}

	private static boolean isOpen(Meeting meeting) {
		return !meeting.attending().isFrozen() && meeting.ending().isEmpty();
	}

	private static Line line(Meeting meeting, RollEntry entry) {
		return new Line(entry.memberId(), entry.name(), entry.mayVote(), entry.present(), note(meeting, entry));
	}

	private static String note(Meeting meeting, RollEntry entry) {
		if (entry.present()) {
			return meeting.attending().isByChair(entry.memberId()) ? "主持人登记" : "扫码签到";
		}
		if (entry.writtenOpinion()) {
			return "会前提出书面意见";
		}
		return entry.isDue() ? "" : entry.whyNotDue();
	}

}
