package io.dangwu.member;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of names by the strokes of the surname (姓氏笔画), then of what follows; a name
 * of two characters has a blank between them and so stands before the longer ones of its
 * surname. Characters without known strokes come last, to be put in place by hand.
 */
public final class SurnameStrokes {

	private SurnameStrokes() {
	}

	/** The order of a ballot paper. */
	public static Comparator<String> order() {
		return SurnameStrokes::compare;
	}

	/** The characters whose strokes are not known: somebody has to look at the order. */
	public static List<String> unknown(Collection<String> names) {
		return names.stream()
			.flatMap((name) -> strokes(name).stream())
			.filter((strokes) -> !strokes.isKnown())
			.map((strokes) -> Character.toString(strokes.codePoint()))
			.distinct()
			.toList();
	}

	private static int compare(String one, String other) {
		var first = strokes(one);
		var second = strokes(other);
		for (var at = 0; at < Math.min(first.size(), second.size()); at++) {
			var difference = first.get(at).compareTo(second.get(at));
			if (difference != 0) {
				return difference;
			}
		}
		return (first.size() != second.size()) ? Integer.compare(first.size(), second.size()) : one.compareTo(other);
	}

	/** The dot within a name of a minority and blanks are no characters of it. */
	private static List<Strokes> strokes(String name) {
		var characters = name.codePoints()
			.filter((character) -> !Character.isWhitespace(character) && character != '·')
			.mapToObj(Strokes::of)
			.collect(Collectors.toList());
		return (characters.size() != 2) ? characters
				: Stream.of(characters.get(0), Strokes.BLANK, characters.get(1)).toList();
	}

}
