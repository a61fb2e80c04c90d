package io.dangwu.meeting;

import java.util.HashSet;
import java.util.UUID;

import io.dangwu.meeting.rule.ExclusionRule;
import io.dangwu.meeting.rule.MeetingRegulations;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Convenes a meeting: asks who called it about the day, and draws up the roll.
 */
@Component
class Convener {

	private final Rolls rolls;

	private final MeetingCallers callers;

	private final Regulations<MeetingRegulations> regulations;

	private final ApplicationEventPublisher events;

	Convener(Rolls rolls, MeetingCallers callers, Regulations<MeetingRegulations> regulations,
			ApplicationEventPublisher events) {
		this.rolls = rolls;
		this.callers = callers;
		this.regulations = regulations;
		this.events = events;
	}

	void convene(Meeting meeting, Convening entered) {
		this.events.publishEvent(new MeetingConvening(meeting.callerKey(), entered.day()));
		var caller = this.callers.of(meeting.matter().subject());
		var convening = caller.exclusions(meeting.callerKey()).map(entered::with).orElse(entered);
		var roll = this.rolls.of(meeting.branch(), convening.day());
		Verdict.refusedIf(!roll.isDue(convening.chair()), "主持人须是本支部会议当天有表决权的正式党员，请重新选择")
			.and(leftOutOnce(convening, roll))
			.and(leftOutRightly(convening, roll, caller))
			.orThrow();
		meeting.convene(convening.sitting(), this.rolls.of(meeting.branch(), convening.day(), convening.leftOut()),
				CheckInCode.newSecret());
	}

	private static Verdict leftOutOnce(Convening convening, Roll roll) {
		var seen = new HashSet<UUID>();
		return convening.leftOut()
			.stream()
			.map(LeftOut::member)
			.map((member) -> Verdict.refusedIf(!seen.add(member), roll.name(member) + "选了不止一项原因，请只保留一项"))
			.reduce(Verdict.allowed(), Verdict::and);
	}

	private Verdict leftOutRightly(Convening convening, Roll roll, MeetingCaller caller) {
		return convening.leftOut()
			.stream()
			.map((left) -> check(convening, left, roll, caller))
			.reduce(Verdict.allowed(), Verdict::and);
	}

	private Verdict check(Convening convening, LeftOut left, Roll roll, MeetingCaller caller) {
		return roll.entry(left.member())
			.filter(RollEntry::mayVote)
			.map((entry) -> convening.exclusion(entry, left))
			.map((exclusion) -> ExclusionRule.admits(exclusion, caller.exclusionReasons(convening.day()))
				.and(ExclusionRule.check(exclusion, convening.day(), this.regulations.on(convening.day()))))
			.orElseGet(() -> Verdict.refused(roll.name(left.member()) + "会议当天没有表决权，本来就不计入应到人数，不用填写"));
	}

}
