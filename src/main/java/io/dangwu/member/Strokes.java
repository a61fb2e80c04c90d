package io.dangwu.member;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The strokes of one character of a name, in the order of writing; fewer come first, then
 * the kinds 横、竖、撇、点、折 decide, then the main form of a kind before its others, as 横 before
 * 提.
 *
 * @param kinds one digit a stroke, 1 to 5
 * @param forms one digit a stroke: 0 the main form; of a folded one how often it folds
 */
record Strokes(int count, String kinds, String forms, int codePoint) implements Comparable<Strokes> {

	/** The gap after the surname of a name of two characters, as it is printed. */
	static final Strokes BLANK = new Strokes(0, "", "", ' ');

	/** After everything that is known. */
	private static final int NOT_KNOWN = Integer.MAX_VALUE;

	private static final Map<Integer, String> TABLE = table();

	private static final Comparator<Strokes> ORDER = Comparator.comparingInt(Strokes::count)
		.thenComparing(Strokes::kinds)
		.thenComparing(Strokes::forms)
		.thenComparingInt(Strokes::codePoint);

	static Strokes of(int codePoint) {
		var letters = TABLE.get(codePoint);
		return (letters != null)
				? new Strokes(letters.length(), each(letters, "jifgskdl", "11223444", '5'),
						each(letters, "jskfdiglbcthyenmorxvupazqw", "00000111111111112222223334", '1'), codePoint)
				: new Strokes(NOT_KNOWN, "", "", codePoint);
	}

	boolean isKnown() {
		return this.count != NOT_KNOWN;
	}

	@Override
	public int compareTo(Strokes other) {
		return ORDER.compare(this, other);
	}

	private static String each(String letters, String known, String digits, char otherwise) {
		return letters.chars().mapToObj((letter) -> {
			var place = known.indexOf(letter);
			return String.valueOf((place < 0) ? otherwise : digits.charAt(place));
		}).collect(Collectors.joining());
	}

	private static Map<Integer, String> table() {
		var file = Objects.requireNonNull(Strokes.class.getResourceAsStream("strokes.txt"));
		try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableMap((line) -> line.codePointAt(0),
						(line) -> line.substring(line.indexOf(' ') + 1)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
