package io.dangwu.campaign;

import java.time.LocalDate;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The plan by which an organisation carries out a campaign, as it is typed; the plan
 * itself is a file.
 */
public record ImplementationPlan(@Nullable LocalDate on, String reference, String measures) {

	private static final int LONGEST_REFERENCE = 60;

	private static final int LONGEST = 2000;

	Verdict check() {
		return Verdict.refusedIf(this.on == null, "请填写制定日期")
			.and(Verdict.refusedIf(this.reference.isBlank(), "请填写会议纪要编号或者文号"))
			.and(Verdict.refusedIf(this.reference.length() > LONGEST_REFERENCE,
					"会议纪要编号或者文号不超过 %d 个字".formatted(LONGEST_REFERENCE)))
			.and(Verdict.refusedIf(this.measures.isBlank(), "请填写主要措施和安排"))
			.and(Verdict.refusedIf(this.measures.length() > LONGEST, "主要措施和安排不超过 %d 字".formatted(LONGEST)));
	}

}
