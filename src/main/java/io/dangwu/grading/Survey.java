package io.dangwu.grading;

import io.dangwu.grading.rule.MassTally;

/**
 * How far the survey has come.
 *
 * @param people how many outside the Party there are
 * @param issued how many codes were given out
 * @param unknown forms that do not count
 */
public record Survey(int people, int issued, int satisfied, int basically, int dissatisfied, int unknown,
		boolean closed) {

	public int valid() {
		return this.satisfied + this.basically + this.dissatisfied;
	}

	public int returned() {
		return valid() + this.unknown;
	}

	public int approving() {
		return this.satisfied + this.basically;
	}

	MassTally tally() {
		return new MassTally(approving(), valid());
	}

	/** The result in a sentence. */
	public String words() {
		return "发出 %d 份，收回 %d 份，有效 %d 份：满意 %d、基本满意 %d、不满意 %d".formatted(this.issued, returned(), valid(),
				this.satisfied, this.basically, this.dissatisfied);
	}

}
