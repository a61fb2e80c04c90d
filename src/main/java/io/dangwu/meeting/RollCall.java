package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import io.dangwu.meeting.rule.ResolutionVoteRule;
import io.dangwu.meeting.rule.VoteCount;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Takes the roll when a meeting opens; from then on it stands.
 */
@Component
class RollCall {

	private final Rolls rolls;

	private final Quorums quorums;

	RollCall(Rolls rolls, Quorums quorums) {
		this.rolls = rolls;
		this.quorums = quorums;
	}

	/** The roll as the register has it now; it may have changed since the convening. */
	Roll due(Meeting meeting, LocalDate on) {
		return this.rolls.of(meeting.branch(), on, meeting.roll().exclusions());
	}

	/** The roll as it stands: frozen, or with those who have arrived so far. */
	Roll soFar(Meeting meeting) {
		return meeting.attending().isFrozen() ? meeting.roll() : arrived(meeting, due(meeting, meeting.day()));
	}

	Quorum.Judgement judge(Meeting meeting, Roll roll) {
		return this.quorums.judge(meeting, roll);
	}

	/**
	 * Enters who came.
	 * @return whether those who came are enough
	 */
	boolean take(Meeting meeting, Attendance attendance) {
		var due = due(meeting, meeting.day());
		check(attendance, due).and(forgotten(meeting, attendance, due)).and(inWriting(meeting, attendance)).orThrow();
		var roll = due.attended(attendance);
		ResolutionVoteRule
			.check(new VoteCount(roll.due().size(), roll.present().size(), 0, 0, attendance.writtenTooLate()))
			.orThrow();
		var enough = judge(meeting, roll).reached();
		meeting.attending().take(roll, enough);
		return enough;
	}

	private static Roll arrived(Meeting meeting, Roll due) {
		var here = meeting.attending().arrivals().stream().map(Arrival::memberId).toList();
		return due.attended(new Attendance(here.stream().filter(due::isDue).toList(), List.of(), true,
				here.stream().filter(due::isLeftOut).toList()));
	}

	/** Whoever checked in while the list was being filled in is not dropped unseen. */
	private static Verdict forgotten(Meeting meeting, Attendance attendance, Roll due) {
		return refusedFor(arrived(meeting, due).present().stream().map(RollEntry::memberId).toList(),
				(member) -> !attendance.hasCome(member), due, "已经签到，没有勾选：到会的请勾选，没有到会的请先在签到页面撤销签到");
	}

	private static Verdict inWriting(Meeting meeting, Attendance attendance) {
		var counted = meeting.matter().purpose().countsWritten();
		return Verdict.refusedIf(!counted && !attendance.written().isEmpty(), "本次表决只由到会党员进行，书面意见不计入票数，请清空");
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
