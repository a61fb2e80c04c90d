package io.dangwu.ballot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.ballot.rule.OfficialsRule;
import io.dangwu.member.Account;
import io.dangwu.member.MemberService;
import io.dangwu.member.Person;
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
		return new Roll(
				called.electorate().map(Electorate::accounts).map(Opening::many).orElseGet(() -> present(called)));
	}

	Ballot ballot(CalledBallot called, Roll roll, int number) {
		return new Ballot(called, roll, eligible(called), number, now(), closes(called));
	}

	/** Those who vote on their phones are told. */
	void invite(Ballot ballot, Roll roll) {
		if (ballot.isOnline()) {
			this.invitations.send(ballot, roll);
		}
	}

	/** Namesakes, also of a candidate, are told apart by their numbers. */
	private List<BallotLine> eligible(CalledBallot called) {
		var people = called.eligibleWriteIns().stream().map(this.members::person).toList();
		var names = Stream.concat(called.lines().stream().map(BallotLine::text), people.stream().map(Person::name))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return people.stream()
			.map((person) -> new BallotLine(person.id(),
					(names.get(person.name()) == 1) ? person.name() : person.name() + "（" + person.memberNo() + "）"))
			.toList();
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** A vote that is opened late is still open for the rest of that day. */
	private ClosingTime closes(CalledBallot called) {
		return called.electorate()
			.map((many) -> new ClosingTime(many.closes()))
			.orElseGet(() -> ClosingTime.endOf(called.on().isBefore(today()) ? today() : called.on()));
	}

	private List<Roll.Entry> present(CalledBallot called) {
		return called.voters()
			.stream()
			.map(this.members::person)
			.map((person) -> new Roll.Entry(person.userId(), person.name()))
			.toList();
	}

	private static List<Roll.Entry> many(List<Account> accounts) {
		return accounts.stream().map((account) -> new Roll.Entry(account.userId(), account.name())).toList();
	}

	private Verdict check(CalledBallot called) {
		return paper(called).and(closing(called));
	}

	/** A selection closes by itself, at a minute that is still to come. */
	private Verdict closing(CalledBallot called) {
		return Verdict
			.refusedIf((called.mode() == BallotMode.SELECTION) != called.electorate().isPresent(),
					"网上推选须有投票人名册和截止时间，其他投票没有")
			.and(called.electorate()
				.map((many) -> Verdict.refusedIf(!many.closes().isAfter(now()), "投票截止时间已经过了，请另行确定截止时间"))
				.orElse(Verdict.allowed()));
	}

	private static Verdict paper(CalledBallot called) {
		var lines = called.lines().stream().map(BallotLine::id).toList();
		return Verdict.refusedIf(called.numberOfVoters() == 0, "没有到会的有表决权党员，不能投票")
			.and(Verdict.refusedIf(called.lines().isEmpty(), "选票上没有候选人或者表决事项，不能投票"))
			.and(Verdict.refusedIf(called.seats() < 1, "应选人数至少为 1，请核对"))
			.and(Verdict.refusedIf(repeats(called.voters()) || repeats(accounts(called)) || repeats(lines),
					"名册或者选票上有重复的人，请核对"))
			.and(OfficialsRule.check(called.tellers(), called.scrutineers(), lines))
			.and(Verdict.refusedIf(
					called.mode() == BallotMode.PAPER && isMissing(called.tellers(), called.scrutineers()),
					"纸质投票须有计票人和监票人，请先确定"));
	}

	private static List<String> accounts(CalledBallot called) {
		return called.electorate().stream().flatMap((many) -> many.accounts().stream()).map(Account::userId).toList();
	}

	private static boolean repeats(Collection<?> ids) {
		return new HashSet<>(ids).size() < ids.size();
	}

	private static boolean isMissing(List<UUID> tellers, List<UUID> scrutineers) {
		return tellers.isEmpty() || scrutineers.isEmpty();
	}

}
