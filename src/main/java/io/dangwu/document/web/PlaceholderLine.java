package io.dangwu.document.web;

import java.util.List;
import java.util.stream.Stream;

import io.dangwu.document.Placeholder;

/**
 * A placeholder as it is listed, below what it repeats with.
 */
record PlaceholderLine(Placeholder placeholder, String indent) {

	static List<PlaceholderLine> of(List<Placeholder> placeholders) {
		return lines(placeholders, "").toList();
	}

	private static Stream<PlaceholderLine> lines(List<Placeholder> placeholders, String indent) {
		return placeholders.stream()
			.flatMap((one) -> Stream.concat(Stream.of(new PlaceholderLine(one, indent)),
					lines(one.rows(), indent + "\u3000")));
	}

}
