package io.dangwu.grading;

import java.util.Arrays;
import java.util.List;

import io.dangwu.grading.rule.CheckKind;
import org.jspecify.annotations.Nullable;

/**
 * The six checks by number, as others name them.
 */
public final class Checks {

	private Checks() {
	}

	/** Their titles, the first one first. */
	public static List<String> titles() {
		return Arrays.stream(CheckKind.values()).map(CheckKind::title).toList();
	}

	/** The title of one of them; empty for none. */
	public static String title(@Nullable Integer number) {
		return (number == null || number < 1 || number > titles().size()) ? "" : titles().get(number - 1);
	}

}
