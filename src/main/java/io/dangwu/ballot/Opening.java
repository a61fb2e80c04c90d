package io.dangwu.ballot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.ballot.rule.OfficialsRule;
import io.dangwu.member.MemberService;
import io.dangwu.regulation.Verdict;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sets up a vote as the feature behind it wants it: freezes the roll, draws up the paper.
 */
@Component
class Opening {

	private final ObjectProvider<BallotCaller> callers;

	private final MemberService members;

	private final Invitations invitations;

	private final Clock clock;

	Opening(ObjectProvider<BallotCaller> callers, MemberService members, Invitations invitations, Clock clock) {
		this.callers = callers;
		this.members = members;
		this.invitations = invitations;
		this.clock = clock;
	}

	CalledBallot called(String subject, String callerKey) {
		var called = this.callers.stream()
			.filter((candidate) -> candidate.subject().equals(subject))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody holds votes of the kind " + subject))
			.ballot(callerKey);
		check(called).orThrow();
		return called;
	}

	Roll roll(CalledBallot called) {
		return new Roll(called.voters().stream().map(this::entry).toList());
	}

	Ballot ballot(CalledBallot called, Roll roll, int number) {
		return new Ballot(called, roll, eligible(called), number, this.clock.instant(), lastDay(called));
	}

	/** Those who vote on their phones are told. */
	void invite(Ballot ballot, Roll roll) {
		if (ballot.isOnline()) {
			this.invitations.send(ballot, roll);
		}
	}

	/** Namesakes, also of a candidate, are told apart by their numbers. */
	private List<BallotLine> eligible(CalledBallot called) {
		var entries = called.eligibleWriteIns().stream().map(this::entry).toList();
		var names = Stream.concat(called.lines().stream().map(BallotLine::text), entries.stream().map(Roll.Entry::name))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return entries.stream()
			.map((entry) -> new BallotLine(entry.voter(),
					(names.get(entry.name()) == 1) ? entry.name() : entry.name() + "（" + entry.number() + "）"))
			.toList();
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** A vote that is opened late is still open for the rest of that day. */
	private LocalDate lastDay(CalledBallot called) {
		return called.on().isBefore(today()) ? today() : called.on();
	}

	private Roll.Entry entry(UUID member) {
		var person = this.members.person(member);
		return new Roll.Entry(person.id(), person.memberNo(), person.name());
	}

	private static Verdict check(CalledBallot called) {
		var lines = called.lines().stream().map(BallotLine::id).toList();
		return Verdict.refusedIf(called.voters().isEmpty(), "没有到会的有表决权党员，不能投票")
			.and(Verdict.refusedIf(called.lines().isEmpty(), "选票上没有候选人或者表决事项，不能投票"))
			.and(Verdict.refusedIf(called.seats() < 1, "应选人数至少为 1，请核对"))
			.and(Verdict.refusedIf(repeats(called.voters()) || repeats(lines), "名册或者选票上有重复的人，请核对"))
			.and(OfficialsRule.check(called.tellers(), called.scrutineers(), lines))
			.and(Verdict.refusedIf(
					called.mode() == BallotMode.PAPER && isMissing(called.tellers(), called.scrutineers()),
					"纸质投票须有计票人和监票人，请先确定"));
	}

	private static boolean repeats(Collection<UUID> ids) {
		return new HashSet<>(ids).size() < ids.size();
	}

	private static boolean isMissing(List<UUID> tellers, List<UUID> scrutineers) {
		return tellers.isEmpty() || scrutineers.isEmpty();
	}

}
