package io.dangwu.election;

import java.util.Comparator;
import java.util.List;

import io.dangwu.ballot.BallotOutcome;
import io.dangwu.member.SurnameStrokes;
import org.jspecify.annotations.Nullable;

/**
 * A vote of an election as its count sheet shows it.
 *
 * @param outcome none while the vote is open
 * @param law the edition and the base of the majority by which it was counted
 */
public record RoundView(int number, Office office, RoundKind kind, int seats, int due, int present,
		@Nullable BallotOutcome outcome, @Nullable Integer issued, @Nullable Integer returned, @Nullable Integer valid,
		@Nullable ElectionOutcome continuation, @Nullable String law, List<RoundLine> lines) {

	static final Comparator<RoundLine> MOST_FIRST = Comparator.comparingInt(RoundLine::approvals)
		.reversed()
		.thenComparing(RoundLine::name, SurnameStrokes.order());

	RoundView with(List<RoundLine> sorted) {
		return new RoundView(this.number, this.office, this.kind, this.seats, this.due, this.present, this.outcome,
				this.issued, this.returned, this.valid, this.continuation, this.law, sorted);
	}

	public boolean isCounted() {
		return this.law != null;
	}

	public String title() {
		var election = "选举" + this.office.title();
		return (this.kind == RoundKind.MAIN) ? election : "%s（%s）".formatted(election, this.kind.title());
	}

	/** The names as they stand on the paper. */
	public List<RoundLine> onPaper() {
		return this.lines.stream().filter((line) -> !line.writeIn()).sorted(ElectionBallot.ON_PAPER).toList();
	}

}
