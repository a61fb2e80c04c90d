package io.dangwu.grading.rule;

import java.util.Collection;

/**
 * The four grades, the worst first.
 */
public enum GradeLevel {

	BACKWARD("后进"), AVERAGE("一般"), GOOD("较好"), ADVANCED("先进");

	private final String title;

	GradeLevel(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	public boolean isBetterThan(GradeLevel other) {
		return compareTo(other) > 0;
	}

	/** No better than the cap. */
	public GradeLevel cappedAt(GradeLevel cap) {
		return isBetterThan(cap) ? cap : this;
	}

	GradeLevel cappedAt(Collection<GradeLevel> caps) {
		return caps.stream().reduce(this, GradeLevel::cappedAt);
	}

	/** One step better; the best stays. */
	GradeLevel next() {
		return (this == ADVANCED) ? this : values()[ordinal() + 1];
	}

}
