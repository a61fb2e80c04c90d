package io.dangwu.rectification;

import java.util.List;
import java.util.Optional;

/**
 * The rectification of a branch ends, because the branch is no more.
 *
 * @param into the branch that took it over
 * @param open what was not solved yet, in words
 */
public record RectificationClosed(String businessKey, String unit, Optional<String> into, List<String> open) {

	public RectificationClosed {
		open = List.copyOf(open);
	}

}
