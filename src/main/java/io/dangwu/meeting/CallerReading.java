package io.dangwu.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.dangwu.meeting.rule.ExclusionReason;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what the caller of a meeting has settled about it.
 */
@Service
@Transactional(readOnly = true)
public class CallerReading {

	private final MeetingRegister register;

	private final MeetingCallers callers;

	private final Rolls rolls;

	private final Count count;

	CallerReading(MeetingRegister register, MeetingCallers callers, Rolls rolls, Count count) {
		this.register = register;
		this.callers = callers;
		this.rolls = rolls;
		this.count = count;
	}

	/** Whether a retired member who lives where they come from may be left out today. */
	public boolean admitsRetired(String callerKey) {
		return caller(callerKey).exclusionReasons(this.register.today()).contains(ExclusionReason.RETIRED.number());
	}

	/**
	 * In words whom the superior has agreed to leave out, where the caller has settled
	 * that.
	 */
	public Optional<String> consented(String callerKey) {
		return caller(callerKey).exclusions(callerKey).map((consented) -> words(callerKey, consented));
	}

	/** Those present who stand in no vote. */
	public List<RollEntry> eligible(String callerKey) {
		var candidates = caller(callerKey).candidates(callerKey);
		return this.register.get(callerKey)
			.roll()
			.present()
			.stream()
			.filter((entry) -> !candidates.contains(entry.memberId()))
			.toList();
	}

	/** Whether the superior has to send the teller. */
	public boolean tellerIsSent(String callerKey) {
		var meeting = this.register.get(callerKey);
		return this.count.on(meeting.day()).isTellerSent(meeting.roll().fullMembers());
	}

	private String words(String callerKey, ConsentedExclusions consented) {
		var roll = this.rolls.of(this.register.get(callerKey).branch(), this.register.today());
		var members = consented.members()
			.stream()
			.map((one) -> roll.name(one.member()) + "（" + one.title() + "）")
			.collect(Collectors.joining("、"));
		return members.isEmpty() ? "没有不计入应到人数的党员。" : "上级党组织已同意（%s）：%s。".formatted(consented.reference(), members);
	}

	private MeetingCaller caller(String callerKey) {
		return this.callers.of(this.register.get(callerKey).matter().subject());
	}

}
