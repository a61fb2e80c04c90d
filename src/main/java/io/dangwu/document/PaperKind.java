package io.dangwu.document;

import java.util.List;

/**
 * A paper that is written in Word.
 *
 * @param id the feature and the file of its bundled template, as in
 * {@code award/decision}
 * @param title what the office calls it
 */
public record PaperKind(String id, String title, List<Placeholder> placeholders) {

	public PaperKind {
		placeholders = List.copyOf(placeholders);
	}

}
