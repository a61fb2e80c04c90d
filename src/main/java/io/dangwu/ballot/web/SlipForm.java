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

	private static final UUID NOBODY = new UUID(0, 0);

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
		return this.paper.lines().stream().map((line) -> new Line(line, stance(line), typed(line))).toList();
	}

	/** Those that were picked in a selection. */
	public List<Line> picks() {
		return lines().stream().filter(Line::picked).toList();
	}

	private Optional<Mark> mark(BallotLine line) {
		var stance = stance(line);
		return Optional.ofNullable(stance).map((marked) -> new Mark(line.id(), marked, writeIn(line)));
	}

	private @Nullable Stance stance(BallotLine line) {
		if (this.paper.selection()) {
			return this.answers.containsKey("pick-" + line.id()) ? Stance.APPROVE : Stance.ABSTAIN;
		}
		var marked = this.answers.getOrDefault("stance-" + line.id(), "");
		return List.of(Stance.APPROVE, Stance.AGAINST, Stance.ABSTAIN)
			.stream()
			.filter((stance) -> stance.name().equals(marked))
			.findFirst()
			.orElse(null);
	}

	/** Whoever is not on the list is named as nobody, and refused as such. */
	private @Nullable UUID writeIn(BallotLine line) {
		var typed = typed(line);
		return typed.isEmpty() ? null : this.paper.named(typed).orElse(NOBODY);
	}

	private String typed(BallotLine line) {
		return this.answers.getOrDefault("writeIn-" + line.id(), "").strip();
	}

	/** Keeps what somebody votes out of logs and messages. */
	@Override
	public String toString() {
		return "SlipForm";
	}

	/** One line of the paper with its mark. */
	record Line(BallotLine line, @Nullable Stance stance, String writeIn) {

		public boolean picked() {
			return this.stance == Stance.APPROVE;
		}

		/** Keeps what somebody votes out of logs and messages. */
		@Override
		public String toString() {
			return "Line";
		}

	}

}
