package io.dangwu.award.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.award.vote.rule.Conflict;
import io.dangwu.award.vote.rule.Given;

/**
 * A sheet as its scorer sees it.
 *
 * @param closed whether nothing can be changed any more
 */
public record ScoreSheetView(UUID id, String round, String title, boolean blind, boolean submitted, boolean closed,
		List<Line> lines) {

	public ScoreSheetView {
		lines = List.copyOf(lines);
	}

	/**
	 * One nominee.
	 *
	 * @param label the name, or the code where the panel is blind
	 * @param unitName none where the panel is blind
	 */
	public record Line(UUID nomination, String label, Optional<String> unitName, String deeds, Conflict conflict,
			Given given) {

	}

}
