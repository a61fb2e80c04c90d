package io.dangwu.meeting.rule;

import java.time.Period;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;
import io.dangwu.regulation.Share;

/**
 * The numbers of one edition of the rules by which a general meeting admits and converts
 * members.
 *
 * @param quorum the share of those due that those present must exceed
 * @param majority the share of those due that the approvals must exceed
 * @param awayLongerThan how long somebody must have been away to be left out of those due
 * @param tellerSentBelow with fewer full members than these the superior sends the teller
 */
public record MeetingRegulations(Edition edition, Cited<Share> quorum, Cited<Share> majority,
		Cited<Boolean> secretBallot, Cited<Period> awayLongerThan,
		Cited<Integer> tellerSentBelow) implements Regulation {

	/** How many must come, as in 超过应到会党员的半数. */
	public String quorumWords() {
		return "超过应到会党员的" + this.quorum.value().words();
	}

	/** Whether the superior sends the teller into so small a branch. */
	public boolean isTellerSent(int fullMembers) {
		return fullMembers < this.tellerSentBelow.value();
	}

	/** The same for a meeting on the work of its branch. */
	public MeetingRegulations under(ResolutionRegulations law) {
		return new MeetingRegulations(law.edition(), law.quorum(), law.majority(), new Cited<>(false, null),
				this.awayLongerThan, this.tellerSentBelow);
	}

}
