package io.dangwu.election;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What somebody did, and when.
 *
 * @param reference number of the paper about it
 */
public record Act(LocalDate on, @Nullable String reference, @Nullable String remark) {

	public static Act of(LocalDate on) {
		return new Act(on, null, null);
	}

	Act saying(String words) {
		return new Act(this.on, this.reference, (this.remark != null) ? words + "　" + this.remark : words);
	}

}
