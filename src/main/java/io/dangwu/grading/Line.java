package io.dangwu.grading;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet says to one question.
 *
 * @param note what proves it, or what the evaluator remarks
 */
@Embeddable
public record Line(@Nullable BigDecimal points, @Nullable String note) {

	static final int LONGEST = 1000;

	/** Nothing was filled in. */
	public static final Line EMPTY = new Line(null, null);

	boolean isEmpty() {
		return this.points == null && this.note == null;
	}

	boolean isTooLong() {
		return this.note != null && this.note.length() > LONGEST;
	}

}
