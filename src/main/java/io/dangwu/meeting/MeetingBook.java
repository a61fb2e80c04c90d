package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the meetings of the branches that somebody belongs to.
 */
@Service
@Transactional(readOnly = true)
public class MeetingBook {

	private final MeetingDoors doors;

	private final OrganizationService organizations;

	MeetingBook(MeetingDoors doors, OrganizationService organizations) {
		this.doors = doors;
		this.organizations = organizations;
	}

	/** The latest meetings, the next ones first. */
	public List<Row> all(Actor actor) {
		return this.doors.latest(actor).stream().map((meeting) -> row(meeting, actor)).toList();
	}

	private Row row(Meeting meeting, Actor actor) {
		return new Row(meeting.id(), this.organizations.unit(meeting.branch()).name(), meeting.topic(), meeting.day(),
				meeting.sat().place(), standing(meeting), isOpen(meeting), this.doors.leads(actor, meeting));
	}

	private static boolean isOpen(Meeting meeting) {
		return meeting.ending().isEmpty() && !meeting.attending().isFrozen();
	}

	private String standing(Meeting meeting) {
		return meeting.ending()
			.map((ending) -> ending.outcome().title())
			.orElseGet(() -> meeting.attending().isFrozen() ? "正在开会" : waiting(meeting));
	}

	private String waiting(Meeting meeting) {
		return meeting.day().equals(this.doors.today()) ? "今天，可以签到" : "等待召开";
	}

	/**
	 * One of them.
	 *
	 * @param open whether people still come
	 */
	public record Row(UUID id, String branch, String topic, LocalDate heldOn, String place, String standing,
			boolean open, boolean leads) {

	}

}
