package io.dangwu.regulation;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A number of a regulation with the article it comes from; without one where it is
 * practice of the college.
 *
 * @param source law and article in the words a reader sees
 */
public record Cited<T>(T value, @Nullable String source) {

	public Cited {
		Objects.requireNonNull(value, "value");
	}

}
