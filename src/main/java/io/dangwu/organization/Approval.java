package io.dangwu.organization;

import java.time.LocalDate;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's superior has approved, as it is entered.
 *
 * @param on the day of the approval, from which the change holds
 * @param reference number of the paper
 */
public record Approval(LocalDate on, String reference, @Nullable String reason) {

	public Approval {
		reference = reference.strip();
		reason = (reason == null || reason.isBlank()) ? null : reason.strip();
	}

	public Verdict check(LocalDate today) {
		return Verdict.refusedIf(this.reference.isEmpty(), "请填写批准文号")
			.and(Verdict.refusedIf(this.on.isAfter(today), "批准日期不能晚于今天"));
	}

}
