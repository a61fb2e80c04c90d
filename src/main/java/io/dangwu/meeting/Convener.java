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

	private final Regulations<MeetingRegulations> regulations;

	private final ApplicationEventPublisher events;

	Convener(Rolls rolls, Regulations<MeetingRegulations> regulations, ApplicationEventPublisher events) {
		this.rolls = rolls;
		this.regulations = regulations;
		this.events = events;
	}

	void convene(Meeting meeting, Convening convening) {
		this.events.publishEvent(new MeetingConvening(meeting.callerKey(), convening.day()));
		var roll = this.rolls.of(meeting.branch(), convening.day());
		Verdict.refusedIf(!roll.isDue(convening.chair()), "主持人须是本支部会议当天有表决权的正式党员，请重新选择")
			.and(leftOutOnce(convening, roll))
			.and(leftOutRightly(convening, roll))
			.orThrow();
		meeting.convene(convening, this.rolls.of(meeting.branch(), convening.day(), convening.leftOut()));
	}

	private static Verdict leftOutOnce(Convening convening, Roll roll) {
		var seen = new HashSet<UUID>();
		return convening.leftOut()
			.stream()
			.map(LeftOut::member)
			.map((member) -> Verdict.refusedIf(!seen.add(member), roll.name(member) + "选了不止一项原因，请只保留一项"))
			.reduce(Verdict.allowed(), Verdict::and);
	}

	private Verdict leftOutRightly(Convening convening, Roll roll) {
		var law = this.regulations.on(convening.day());
		return convening.leftOut()
			.stream()
			.map((left) -> check(convening, left, roll, law))
			.reduce(Verdict.allowed(), Verdict::and);
	}

	private static Verdict check(Convening convening, LeftOut left, Roll roll, MeetingRegulations law) {
		return roll.entry(left.member())
			.filter(RollEntry::mayVote)
			.map((entry) -> ExclusionRule.check(convening.exclusion(entry, left), convening.day(), law))
			.orElseGet(() -> Verdict.refused(roll.name(left.member()) + "会议当天没有表决权，本来就不计入应到人数，不用填写"));
	}

}
