package io.dangwu.training;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody came to a class, and how it ended.
 *
 * @param result none before it ended
 * @param certificateNo only for who passed
 */
@Embeddable
public record Attendance(int days, int hours, @Enumerated(EnumType.STRING) @Nullable TrainingResult result,
		@Nullable String certificateNo) {

	static final Attendance NONE = new Attendance(0, 0, null, null);

	public boolean isPassed() {
		return this.result == TrainingResult.PASSED;
	}

}
