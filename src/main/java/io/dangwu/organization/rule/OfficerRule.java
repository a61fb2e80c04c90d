package io.dangwu.organization.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Only full members with all rights sit in a leading body of the Party.
 */
public final class OfficerRule {

	private OfficerRule() {
	}

	public static Verdict check(String name, @Nullable LocalDate fullSince, boolean rightsLost, LocalDate on,
			String post) {
		return Verdict.refusedIf(fullSince == null || fullSince.isAfter(on), "%s不是正式党员，不能担任%s".formatted(name, post))
			.and(Verdict.refusedIf(rightsLost, "%s受留党察看处分、尚未恢复党员权利，不能担任%s".formatted(name, post)));
	}

}
