package io.dangwu.publicity;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An objection as somebody lodges it.
 *
 * @param facts when, where and what happened, as far as concrete facts are given
 */
public record LodgedObjection(ObjectionKind kind, String opinion, @Nullable String facts) {

	private static final int LONGEST = 2000;

	/**
	 * What was typed, without the blanks around it; whoever does not say so is not
	 * anonymous.
	 */
	public static LodgedObjection of(@Nullable ObjectionKind kind, @Nullable String opinion, @Nullable String facts) {
		return new LodgedObjection((kind != null) ? kind : ObjectionKind.SIGNED,
				(opinion != null) ? opinion.strip() : "", (facts == null || facts.isBlank()) ? null : facts.strip());
	}

	Verdict check() {
		return Verdict.refusedIf(this.opinion.isEmpty(), "请写明异议内容")
			.and(Verdict.refusedIf(isTooLong(this.opinion) || isTooLong(this.facts),
					"异议内容和具体事实各不超过 %d 字，更多材料请送交组织部".formatted(LONGEST)));
	}

	private static boolean isTooLong(@Nullable String text) {
		return text != null && text.length() > LONGEST;
	}

	/** Keeps what was written out of logs and messages. */
	@Override
	public String toString() {
		return "LodgedObjection " + this.kind;
	}

}
