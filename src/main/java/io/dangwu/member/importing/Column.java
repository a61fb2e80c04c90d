package io.dangwu.member.importing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A column of the workbook: what its heading may be and what belongs in it.
 *
 * @param headings our own first, then the others under which colleges keep it
 * @param expected what a right cell looks like, in words
 * @param choices all that may stand in it; empty where anything may
 */
record Column(Set<String> headings, boolean required, String expected, String example, List<String> choices) {

	static Column of(String heading, String expected, String example, String... otherHeadings) {
		var headings = new LinkedHashSet<String>();
		headings.add(heading);
		headings.addAll(Arrays.asList(otherHeadings));
		return new Column(headings, false, expected, example, List.of());
	}

	/**
	 * A column in which one of several words stands.
	 */
	static Column choice(String heading, List<String> choices, String... otherHeadings) {
		var column = of(heading, "应为下列之一：" + String.join("、", choices.subList(0, Math.min(8, choices.size())))
				+ ((choices.size() > 8) ? "等" : ""), choices.get(0), otherHeadings);
		return new Column(column.headings, false, column.expected, column.example, choices);
	}

	/**
	 * The same column where none may be without it.
	 */
	Column must() {
		return new Column(this.headings, true, this.expected, this.example, this.choices);
	}

	String heading() {
		return this.headings.iterator().next();
	}

	boolean isCalled(String heading) {
		return this.headings.stream().map(Column::plain).anyMatch(plain(heading)::equals);
	}

	/**
	 * A heading without blanks, asterisks and what stands in brackets.
	 */
	static String plain(String heading) {
		return Normalizer.normalize(heading, Normalizer.Form.NFKC)
			.replaceAll("\\(.*?\\)", "")
			.replaceAll("[\\s*:]", "")
			.toUpperCase(Locale.ROOT);
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

}
