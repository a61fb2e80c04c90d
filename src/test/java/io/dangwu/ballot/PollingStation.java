package io.dangwu.ballot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import io.dangwu.Staffing.Branch;
import io.dangwu.member.Person;

import org.springframework.stereotype.Component;

/**
 * A feature that has votes held for the tests: of a branch's members two are elected of
 * three.
 */
@Component
class PollingStation implements BallotCaller {

	static final String SUBJECT = "TEST";

	static final LocalDate DAY = LocalDate.of(2026, 6, 10);

	private static final int CANDIDATES = 3;

	private final Map<String, CalledBallot> wanted = new HashMap<>();

	/**
	 * The first of the branch is the chair, the next three stand, then come the teller
	 * and the scrutineer; all of them vote.
	 */
	String want(Branch branch, BallotMode mode) {
		return want(branch, mode, UnaryOperator.identity());
	}

	String want(Branch branch, BallotMode mode, UnaryOperator<CalledBallot> changed) {
		var key = branch.code() + "-XJ-" + UUID.randomUUID();
		var people = branch.people();
		var lines = people.subList(1, 1 + CANDIDATES).stream().map(PollingStation::line).toList();
		this.wanted.put(key,
				changed.apply(new CalledBallot(key, SUBJECT, branch.code(), "选举支部委员会委员", DAY, mode, lines, 2, true,
						branch.ids(1 + CANDIDATES, people.size()), branch.ids(0, people.size()), people.get(0).id(),
						List.of(people.get(4).id()), List.of(people.get(5).id()))));
		return key;
	}

	/** The first of the branch stand; whoever the electorate names picks among them. */
	String wantSelection(Branch branch, int names, int picks, Electorate electorate) {
		var key = branch.code() + "-PX-" + UUID.randomUUID();
		var lines = branch.people()
			.subList(0, names)
			.stream()
			.map((person) -> new BallotLine(person.id(), person.name(), "第一党支部", "勤勤恳恳\n任劳任怨"))
			.toList();
		this.wanted.put(key, CalledBallot.selection(key, SUBJECT, "十佳推选", DAY, lines, picks, electorate));
		return key;
	}

	@Override
	public String subject() {
		return SUBJECT;
	}

	@Override
	public CalledBallot ballot(String callerKey) {
		return this.wanted.get(callerKey);
	}

	private static BallotLine line(Person person) {
		return new BallotLine(person.id(), person.name());
	}

}
