package io.dangwu.local.college;

import java.time.LocalDate;

import io.dangwu.member.MemberStatus;
import io.dangwu.member.Milestones;

/**
 * The steps into the Party as they followed one another up to a status.
 *
 * @param toProspect most days from the end of the year of cultivation to the listing
 * @param toMeeting most days from the listing to the general meeting
 * @param toApproval most days from the general meeting to the approval
 */
record Steps(Dice dice, int toProspect, int toMeeting, int toApproval) {

	/**
	 * The milestones of somebody who became an activist on the given day and has come to
	 * the given status.
	 */
	Milestones to(MemberStatus status, LocalDate applied, LocalDate activist) {
		var prospect = activist.plusYears(1).plusDays(this.dice.from(0, this.toProspect));
		var accepted = prospect.plusDays(this.dice.from(3, this.toMeeting));
		var approved = accepted.plusDays(this.dice.from(5, this.toApproval));
		var probationEnds = accepted.plusYears(1);
		return switch (status) {
			case ACTIVIST -> new Milestones(applied, activist, null, null, null, null, null);
			case PROSPECT -> new Milestones(applied, activist, prospect, null, null, null, null);
			case PROBATIONARY -> new Milestones(applied, activist, prospect, accepted, approved, probationEnds, null);
			case FULL -> new Milestones(applied, activist, prospect, accepted, approved, probationEnds, probationEnds);
			default -> new Milestones(applied, null, null, null, null, null, null);
		};
	}

}
