package io.dangwu.grading.rule;

import io.dangwu.regulation.Share;

/**
 * What those outside the Party said: how many of the valid forms are satisfied, basically
 * satisfied included.
 */
public record MassTally(int satisfied, int valid) {

	boolean isPossible() {
		return this.satisfied >= 0 && this.satisfied <= this.valid;
	}

	boolean isBelow(Share share) {
		return !share.reachedBy(this.satisfied, this.valid);
	}

	String words() {
		return "有效票 %d，满意和基本满意 %d".formatted(this.valid, this.satisfied);
	}

}
