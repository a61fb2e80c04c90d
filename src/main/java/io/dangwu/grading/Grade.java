package io.dangwu.grading;

import io.dangwu.grading.rule.GradeLevel;

/**
 * A grade as other parts know it, the worst first.
 */
public enum Grade {

	BACKWARD, AVERAGE, GOOD, ADVANCED;

	static Grade of(GradeLevel level) {
		return valueOf(level.name());
	}

	GradeLevel level() {
		return GradeLevel.valueOf(name());
	}

	public String title() {
		return level().title();
	}

	/** Whether the superior urges the rectification of such an organisation. */
	public boolean isUrged() {
		return this == BACKWARD || this == AVERAGE;
	}

}
