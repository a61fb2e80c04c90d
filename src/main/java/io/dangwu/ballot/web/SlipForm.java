package io.dangwu.ballot.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.ballot.BallotLine;
import io.dangwu.ballot.BallotPaper;
import io.dangwu.ballot.rule.Mark;
import io.dangwu.ballot.rule.Slip;
import io.dangwu.ballot.rule.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A ballot as it is marked on the page; what was marked stays there until it is cast.
 */
record SlipForm(BallotPaper paper, Map<String, String> answers) {

	/** The number of the page, given when it was opened. */
	public String page() {
		return this.answers.getOrDefault("page", "");
	}

	/** Lines that were left out are missing in it. */
	Slip slip() {
		return new Slip(this.paper.lines().stream().flatMap((line) -> mark(line).stream()).toList());
	}

	/** The lines with what was marked on them. */
	public List<Line> lines() {
		return this.paper.lines()
			.stream()
			.map((line) -> new Line(line, stance(line), writeIn(line), named(writeIn(line))))
			.toList();
	}

	private Optional<Mark> mark(BallotLine line) {
		var stance = stance(line);
		return Optional.ofNullable(stance).map((marked) -> new Mark(line.id(), marked, writeIn(line)));
	}

	private @Nullable Stance stance(BallotLine line) {
		var marked = this.answers.getOrDefault("stance-" + line.id(), "");
		return List.of(Stance.APPROVE, Stance.AGAINST, Stance.ABSTAIN)
			.stream()
			.filter((stance) -> stance.name().equals(marked))
			.findFirst()
			.orElse(null);
	}

	/** An id that is none names nobody who is eligible, and is refused as such. */
	private @Nullable UUID writeIn(BallotLine line) {
		var named = this.answers.getOrDefault("writeIn-" + line.id(), "");
		return named.isBlank() ? null : id(named);
	}

	private String named(@Nullable UUID name) {
		return (name != null) ? this.paper.name(name) : "";
	}

	private static UUID id(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			return new UUID(0, 0);
		}
	}

	/** Keeps what somebody votes out of logs and messages. */
	@Override
	public String toString() {
		return "SlipForm";
	}

	/** One line of the paper with its mark. */
	record Line(BallotLine line, @Nullable Stance stance, @Nullable UUID writeIn, String named) {

		/** Keeps what somebody votes out of logs and messages. */
		@Override
		public String toString() {
			return "Line";
		}

	}

}
