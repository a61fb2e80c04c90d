package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.Collection;

import io.dangwu.meeting.ConsentedExclusions.Excluded;
import io.dangwu.meeting.rule.Exclusion;
import io.dangwu.meeting.rule.ExclusionReason;
import io.dangwu.meeting.rule.ExclusionRule;
import io.dangwu.meeting.rule.MeetingRegulations;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Judges, before the superior is asked, whether somebody may be left out of those due at
 * a meeting.
 */
@Component
public class ExclusionCheck {

	private final Regulations<MeetingRegulations> regulations;

	ExclusionCheck(Regulations<MeetingRegulations> regulations) {
		this.regulations = regulations;
	}

	/**
	 * Judges one of them.
	 * @param admitted the numbers of the reasons that the meeting admits
	 */
	public Verdict check(String name, Excluded wanted, LocalDate meetingOn, Collection<Integer> admitted) {
		var exclusion = new Exclusion(name, ExclusionReason.of(wanted.reason()), wanted.awaySince(), null, false);
		return ExclusionRule.admits(exclusion, admitted)
			.and(ExclusionRule.absence(exclusion, meetingOn, this.regulations.on(meetingOn)));
	}

}
