package io.dangwu.award;

import io.dangwu.regulation.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a branch writes of somebody it nominates.
 *
 * @param opinions what members and masses said when they were asked
 * @param leader whether a leader at middle-management deputy level or above
 * @param failedCourse whether a student failed a course in the school year
 * @param approvals the votes in the branch's meeting
 */
@Embeddable
public record Deeds(@Column(name = "deeds") String text, @Nullable String opinions, boolean leader,
		boolean failedCourse, @Nullable Integer approvals) {

	/** What has to be written before it is handed in. */
	Verdict complete(String name) {
		return Verdict.refusedIf(this.text.isBlank(), "请填写%s的主要事迹".formatted(name))
			.and(Verdict.refusedIf(this.opinions == null || this.opinions.isBlank(), "请填写%s的征求意见情况".formatted(name)));
	}

}
