package io.dangwu.rectification;

import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.meeting.CalledMeeting;
import io.dangwu.meeting.MeetingCaller;
import io.dangwu.meeting.MeetingConvening;
import io.dangwu.meeting.MeetingPurpose;
import io.dangwu.meeting.MeetingResult;
import io.dangwu.meeting.MeetingService;
import io.dangwu.regulation.Counting;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.WorkingCalendars;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The general meeting on a plan: by when, not before the committee has seen it, and what
 * came of it.
 */
@Service
@Transactional(readOnly = true)
public class PlanMeetings implements MeetingCaller {

	static final String SUBJECT = "RECTIFICATION";

	private final RectificationDesk desk;

	private final ObjectProvider<MeetingService> meetings;

	private final WorkingCalendars calendars;

	PlanMeetings(RectificationDesk desk, ObjectProvider<MeetingService> meetings, WorkingCalendars calendars) {
		this.desk = desk;
		this.meetings = meetings;
		this.calendars = calendars;
	}

	@Override
	public String subject() {
		return SUBJECT;
	}

	@Override
	public MeetingPurpose purpose() {
		return MeetingPurpose.WORK_RESOLUTION;
	}

	@Override
	public CalledMeeting meeting(String callerKey) {
		var rectification = this.desk.get(callerKey);
		var edition = rectification.plan().edition();
		var draft = (edition > 1) ? "（第 %d 稿）".formatted(edition) : "";
		return new CalledMeeting(callerKey, rectification.unit(), SUBJECT, "讨论本支部整改提高方案" + draft, null,
				holdBy(rectification));
	}

	/** How the last meeting ended; empty where it was called off. */
	public Optional<Resolved> resolved(String key) {
		return latest(key).flatMap((result) -> resolution(result.outcome())
			.map((resolution) -> new Resolved(resolution, result.reasoning(), result.heldOn())));
	}

	@EventListener
	void on(MeetingConvening meeting) {
		this.desk.find(meeting.callerKey())
			.flatMap((rectification) -> rectification.plan().previewedOn())
			.ifPresent(
					(previewed) -> new DatedAct("会议日期", meeting.heldOn()).notBefore(new DatedAct("支委会审议日期", previewed))
						.orThrow());
	}

	private static Optional<Resolution> resolution(String outcome) {
		return switch (outcome) {
			case "PASSED" -> Optional.of(Resolution.APPROVED);
			case "NOT_PASSED" -> Optional.of(Resolution.REVISE);
			case "INVALID_MEETING" -> Optional.of(Resolution.INVALID);
			default -> Optional.empty();
		};
	}

	/** After a meeting without a resolution the next one is held soon. */
	private LocalDate holdBy(Rectification rectification) {
		var law = this.desk.law(rectification);
		return latest(rectification.businessKey())
			.map((last) -> this.calendars.current()
				.lastDay(last.heldOn(), law.newMeetingWorkingDays().value(), Counting.EXCLUSIVE)
				.lastDay())
			.orElse(rectification.planBy());
	}

	private Optional<MeetingResult> latest(String key) {
		return this.meetings.getObject().latest(key);
	}

}
