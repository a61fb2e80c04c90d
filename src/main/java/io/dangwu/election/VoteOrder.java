package io.dangwu.election;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.election.rule.ContinuationRule.Course;
import io.dangwu.election.rule.CountRule;
import io.dangwu.election.rule.DirectOfficeRule;
import io.dangwu.election.rule.SecondRoundRule;
import io.dangwu.election.rule.Votes;

import org.springframework.stereotype.Component;

/**
 * Knows the votes of an election that were held, and which one comes next.
 */
@Component
class VoteOrder {

	private final Rounds rounds;

	private final ElectionDesk desk;

	VoteOrder(Rounds rounds, ElectionDesk desk) {
		this.rounds = rounds;
		this.desk = desk;
	}

	List<ElectionRound> of(Election election) {
		return this.rounds.findByElectionIdOrderByNumber(election.id());
	}

	/** The vote that was held last, or is being held. */
	ElectionRound last(Election election) {
		return lastOf(election).orElseThrow();
	}

	void add(Election election, Vote vote, int due, int present) {
		this.rounds.save(new ElectionRound(election.id(), of(election).size() + 1, vote, due, present));
	}

	/** The vote to be held now. */
	Vote next(Election election) {
		return lastOf(election).flatMap((last) -> after(last, election)).orElseGet(() -> main(election));
	}

	/** The office that the meeting has not voted on yet and somebody stands for. */
	Optional<Office> officeLeft(Election election) {
		var held = of(election).stream().map(ElectionRound::office).toList();
		return election.plan()
			.byMeeting()
			.stream()
			.filter((office) -> !held.contains(office) && !standing(election, office).isEmpty())
			.findFirst();
	}

	/** What was voted on so far for the office of the round. */
	Course course(Election election, Office office) {
		var held = of(election).stream()
			.filter((round) -> round.office() == office && !round.goesOnBy(ElectionOutcome.REPEAT))
			.toList();
		return new Course(election.plan().seats(office), count(held, RoundKind.RUN_OFF), count(held, RoundKind.SECOND),
				held.stream().anyMatch(ElectionRound::isReductionRefused));
	}

	private Optional<ElectionRound> lastOf(Election election) {
		return of(election).stream().reduce((one, later) -> later);
	}

	private Optional<Vote> after(ElectionRound last, Election election) {
		if (last.goesOnBy(ElectionOutcome.REPEAT)) {
			return Optional.of(last.again());
		}
		if (last.goesOnBy(ElectionOutcome.RUN_OFF)) {
			return Optional.of(new Vote(last.office(), RoundKind.RUN_OFF, last.seatsLeft(), last.tied()));
		}
		return last.goesOnBy(ElectionOutcome.SECOND_ROUND)
				? Optional.of(new Vote(last.office(), RoundKind.SECOND, last.seatsLeft(), secondRound(last, election)))
				: Optional.empty();
	}

	private List<RoundLine> secondRound(ElectionRound last, Election election) {
		var law = this.desk.laws().on(election.heldOn());
		var names = SecondRoundRule.names(CountRule.decide(last.round(), law)).stream().map(Votes::id).toList();
		return last.lines().stream().filter((line) -> names.contains(line.memberId())).toList();
	}

	private Vote main(Election election) {
		var office = officeLeft(election).orElseThrow();
		var standing = standing(election, office);
		return new Vote(office, RoundKind.MAIN, election.plan().seats(office),
				election.candidates(office)
					.stream()
					.filter((candidate) -> standing.contains(candidate.memberId()))
					.map((candidate) -> RoundLine.of(candidate.memberId(), candidate.name()))
					.toList());
	}

	private static List<UUID> standing(Election election, Office office) {
		var candidates = election.candidates(office).stream().map(Candidate::memberId).toList();
		var secretary = ids(election.winners(Office.SECRETARY));
		var others = (office == Office.DEPUTY)
				? candidates.stream().filter((member) -> !secretary.contains(member)).toList() : candidates;
		return (office != Office.COMMITTEE && election.plan().withCommittee())
				? DirectOfficeRule.standing(others, ids(election.winners(Office.COMMITTEE))) : others;
	}

	private static List<UUID> ids(List<Winner> winners) {
		return winners.stream().map(Winner::memberId).toList();
	}

	private static int count(List<ElectionRound> held, RoundKind kind) {
		return (int) held.stream().filter((round) -> round.kind() == kind).count();
	}

}
