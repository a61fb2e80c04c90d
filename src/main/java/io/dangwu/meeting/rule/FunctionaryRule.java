package io.dangwu.meeting.rule;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.dangwu.regulation.Verdict;

/**
 * Scrutineers and tellers are members present who do not stand as candidates, never the
 * same person, and are confirmed by the meeting; into a very small branch the superior
 * sends the teller.
 */
public final class FunctionaryRule {

	private FunctionaryRule() {
	}

	public static Verdict check(Nomination nomination, MeetingRegulations regulations) {
		var all = Stream.concat(nomination.scrutineers().stream(), nomination.tellers().stream()).distinct().toList();
		return Verdict.refusedIf(nomination.scrutineers().isEmpty(), "请选择监票人，至少一名")
			.and(teller(nomination, regulations))
			.and(refusedFor(all, Nominee::candidate, "是候选人，不得担任监票人、计票人，请从不是候选人的到会党员中推选"))
			.and(refusedFor(all, (nominee) -> !nominee.present(), "不是到会的有表决权的党员，请从到会党员中推选"))
			.and(refusedFor(nomination.scrutineers(), nomination.tellers()::contains, "不能同时担任监票人和计票人，请分别推选"))
			.and(Verdict.refusedIf(!nomination.confirmedByMeeting(), "监票人、计票人须经大会表决通过，通过后请勾选确认"));
	}

	/** With fewer full members than this number the superior sends the teller. */
	private static Verdict teller(Nomination nomination, MeetingRegulations regulations) {
		var sentBelow = regulations.tellerSentBelow().value();
		if (regulations.isTellerSent(nomination.fullMembers())) {
			return Verdict
				.refusedIf(nomination.sentTeller() == null,
						"本支部正式党员 %d 名，不足 %d 名，计票人由上级党组织选派，请填写上级选派的计票人".formatted(nomination.fullMembers(), sentBelow))
				.and(Verdict.refusedIf(!nomination.tellers().isEmpty(), "计票人由上级党组织选派，不再从本支部党员中推选"));
		}
		return Verdict.refusedIf(nomination.tellers().isEmpty(), "请选择计票人，至少一名")
			.and(Verdict.refusedIf(nomination.sentTeller() != null,
					"本支部正式党员不少于 %d 名，计票人从本支部到会党员中推选，不用上级选派".formatted(sentBelow)));
	}

	private static Verdict refusedFor(List<Nominee> nominees, Predicate<Nominee> fault, String why) {
		return nominees.stream()
			.filter(fault)
			.map((nominee) -> Verdict.refused(nominee.name() + why))
			.reduce(Verdict.allowed(), Verdict::and);
	}

}
