package io.dangwu.election;

import java.util.List;

import io.dangwu.ballot.BallotOutcome;
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

	public boolean isCounted() {
		return this.law != null;
	}

	public String title() {
		return this.office.title() + this.kind.title();
	}

	/** Approvals as they stand on a paper to be signed, in words and figures. */
	public static String inWords(int number) {
		return ChineseNumber.words(number) + "（" + number + "）";
	}

}
