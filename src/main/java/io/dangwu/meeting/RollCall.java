package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import io.dangwu.meeting.rule.MeetingRegulations;
import io.dangwu.meeting.rule.ResolutionVoteRule;
import io.dangwu.meeting.rule.VoteCount;
import io.dangwu.meeting.rule.VoteOutcome;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Takes the roll when a meeting opens; from then on it stands.
 */
@Component
class RollCall {

	private final Rolls rolls;

	private final Regulations<MeetingRegulations> regulations;

	RollCall(Rolls rolls, Regulations<MeetingRegulations> regulations) {
		this.rolls = rolls;
		this.regulations = regulations;
	}

	/** The roll as the register has it now; it may have changed since the convening. */
	Roll due(Meeting meeting, LocalDate on) {
		return this.rolls.of(meeting.branch(), on, meeting.leftOut());
	}

	/**
	 * Enters who came.
	 * @return whether those who came are enough
	 */
	boolean take(Meeting meeting, Attendance attendance) {
		var due = due(meeting, meeting.day());
		check(attendance, due).orThrow();
		var roll = due.attended(attendance);
		ResolutionVoteRule.check(new VoteCount(roll.due().size(), roll.present(), 0, 0, attendance.writtenTooLate()))
			.orThrow();
		meeting.open(roll);
		return ResolutionVoteRule.decide(meeting.voteCount(), this.regulations.on(meeting.day()))
			.outcome() != VoteOutcome.INVALID_MEETING;
	}

	private static Verdict check(Attendance attendance, Roll due) {
		return refusedFor(attendance.present(), (member) -> !due.isDue(member), due, "不在应到名册上，不能登记为实到")
			.and(refusedFor(attendance.written(), (member) -> !due.isDue(member), due, "不在应到名册上，书面意见不计入票数"))
			.and(refusedFor(attendance.written(), attendance.present()::contains, due, "已登记到会，不能再计书面意见"))
			.and(refusedFor(attendance.returned(), (member) -> !due.isLeftOut(member), due, "不在不计入应到的名单上，请在实到党员中勾选"));
	}

	private static Verdict refusedFor(List<UUID> members, Predicate<UUID> fault, Roll roll, String why) {
		return members.stream()
			.filter(fault)
			.map((member) -> Verdict.refused(roll.name(member) + why))
			.reduce(Verdict.allowed(), Verdict::and);
	}

}
