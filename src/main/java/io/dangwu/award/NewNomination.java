package io.dangwu.award;

import java.util.UUID;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whom a branch wants to nominate for what.
 *
 * @param member none where the branch stands for itself
 */
public record NewNomination(String kind, @Nullable UUID member, Deeds deeds) {

	private static final int LONGEST = 3000;

	static Verdict check(Deeds deeds) {
		return Verdict.refusedIf(deeds.text().length() > LONGEST, "主要事迹最多 %d 字".formatted(LONGEST))
			.and(Verdict.refusedIf(deeds.opinions() != null && deeds.opinions().length() > LONGEST / 3,
					"征求意见情况最多 %d 字".formatted(LONGEST / 3)));
	}

}
