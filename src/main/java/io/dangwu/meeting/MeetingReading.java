package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the open meeting of a case to those who deal with it.
 */
@Service
@Transactional(readOnly = true)
public class MeetingReading {

	private final MeetingRegister register;

	private final RollCall rollCall;

	private final Count count;

	private final MeetingAccess access;

	MeetingReading(MeetingRegister register, RollCall rollCall, Count count, MeetingAccess access) {
		this.register = register;
		this.rollCall = rollCall;
		this.count = count;
		this.access = access;
	}

	/** The meeting with the roll that was entered last. */
	public MeetingView of(String callerKey) {
		var meeting = this.register.get(callerKey);
		return new MeetingView(meeting.id(), meeting.branch(), meeting.topic(), meeting.matter().purpose(),
				meeting.heldOn(), Optional.ofNullable(meeting.matter().holdBy()), meeting.roll(),
				this.count.quorumWords(meeting, day(meeting)), meeting.tally(),
				meeting.sheet().map(CountSheet::talliedBy), meeting.sheet().map(CountSheet::sentBackFor),
				this.count.law(meeting, day(meeting)));
	}

	/** The roll as the register has it now, for the day of the meeting or for today. */
	public Roll due(String callerKey) {
		var meeting = this.register.get(callerKey);
		return this.rollCall.due(meeting, day(meeting));
	}

	/** The roll with those who have arrived so far. */
	public Roll arrived(String callerKey) {
		return this.rollCall.soFar(this.register.get(callerKey));
	}

	/** Whether it votes by the ballot box. */
	public boolean isOnline(String callerKey) {
		return this.register.get(callerKey).isOnline();
	}

	/** The groups of whoever leads the meeting. */
	public List<String> secretaries(String callerKey) {
		return this.access.secretaries(this.register.get(callerKey).branch());
	}

	/** The groups of those who may confirm its count. */
	public List<String> confirmers(String callerKey) {
		return this.access.confirmers(this.register.get(callerKey).branch());
	}

	private LocalDate day(Meeting meeting) {
		return meeting.heldOn().orElseGet(this.register::today);
	}

}
