package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.meeting.rule.MeetingRegulations;

/**
 * An open meeting as those who deal with it see it.
 *
 * @param heldOn the day it was convened for
 * @param holdBy the last day on which it is in time
 * @param quorum how many must come, in words; not so where whoever called it says it
 */
public record MeetingView(UUID id, String branch, String topic, MeetingPurpose purpose, Optional<LocalDate> heldOn,
		Optional<LocalDate> holdBy, Roll roll, String quorum, Optional<Tally> tally, Optional<String> talliedBy,
		Optional<Confirmation.Remark> sentBackFor, MeetingRegulations law) {

	/** Who is due and who came, in numbers. */
	public String attendance() {
		return "应到 %d，实到 %d，会前提出书面意见 %d 份。".formatted(this.roll.due().size(), this.roll.present().size(),
				this.roll.writtenOpinions());
	}

}
