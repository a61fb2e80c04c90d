package io.dangwu.document;

import java.util.List;

/**
 * What a paper puts in the place of a name in double braces.
 *
 * @param meaning what the office is told of it
 * @param required whether a template without it is refused
 * @param rows what may stand inside where it repeats; empty for a plain text
 */
public record Placeholder(String name, String meaning, boolean required, List<Placeholder> rows) {

	/** A text without which the paper would be none. */
	public static Placeholder required(String name, String meaning) {
		return new Placeholder(name, meaning, true, List.of());
	}

	/** A text that a template may leave out. */
	public static Placeholder optional(String name, String meaning) {
		return new Placeholder(name, meaning, false, List.of());
	}

	/** Something that repeats, in paragraphs or in rows of a table. */
	public static Placeholder repeated(String name, String meaning, Placeholder... rows) {
		return new Placeholder(name, meaning, true, List.of(rows));
	}

	/** Something that repeats and that a template may leave out. */
	public static Placeholder mayRepeat(String name, String meaning, Placeholder... rows) {
		return new Placeholder(name, meaning, false, List.of(rows));
	}

	public boolean isRepeated() {
		return !this.rows.isEmpty();
	}

	/** As it stands in a paragraph of a template. */
	public String written() {
		return isRepeated() ? "{{?%1$s}}…{{/%1$s}}".formatted(this.name) : "{{%s}}".formatted(this.name);
	}

}
