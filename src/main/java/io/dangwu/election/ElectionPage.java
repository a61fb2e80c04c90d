package io.dangwu.election;

import java.util.List;
import java.util.Optional;

import io.dangwu.organization.Unit;

/**
 * An election as it may be looked at.
 *
 * @param candidates in the order of surname strokes
 * @param unknownStrokes characters whose strokes nobody knows: their order is to be
 * checked by hand
 * @param leader whether who looks at it leads the branch or answers for it
 * @param withdrawable whether who looks at it may take it back now
 * @param next what is to be done now, and by whom; none where it is over
 * @param roll who was due at the meeting, and who was not and why
 */
public record ElectionPage(String businessKey, Unit unit, ElectionKind kind, ElectionStage stage,
		Optional<ElectionPlan> plan, List<ElectionEntry> entries, List<Candidate> candidates,
		List<String> unknownStrokes, List<RoundView> rounds, List<Winner> winners, Optional<String> roll,
		Optional<String> quorum, boolean leader, boolean withdrawable, Optional<String> next) {

	public String title() {
		return this.unit.name() + this.kind.title();
	}

	/** The candidates for one office. */
	public List<Candidate> candidates(Office office) {
		return this.candidates.stream().filter((candidate) -> candidate.office() == office).toList();
	}

	/** Those who have won an office. */
	public List<Winner> winners(Office office) {
		return this.winners.stream().filter((winner) -> winner.office() == office).toList();
	}

	/** Whether the meeting has come to a result, be it that nobody was elected. */
	public boolean isDecided() {
		return !this.winners.isEmpty() || last(ElectionStep.OPEN_OFFICE).isPresent();
	}

	/** The vote of that number. */
	public Optional<RoundView> round(int number) {
		return this.rounds.stream().filter((round) -> round.number() == number).findFirst();
	}

	/** The last line of that step. */
	public Optional<ElectionEntry> last(ElectionStep step) {
		return this.entries.stream().filter((entry) -> entry.step() == step).reduce((one, later) -> later);
	}

}
