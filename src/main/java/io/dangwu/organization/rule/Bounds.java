package io.dangwu.organization.rule;

/**
 * A number that is normally between two others and never above a third.
 */
public record Bounds(int least, int normally, int most) {

	public Bounds {
		if (least < 1 || normally < least || most < normally) {
			throw new IllegalArgumentException("No bounds: %d, %d, %d".formatted(least, normally, most));
		}
	}

}
