package io.dangwu.campaign.rule;

import java.time.LocalDate;
import java.util.Objects;

import io.dangwu.regulation.Verdict;

/**
 * The phases of a running campaign may be moved, never before today, and each still
 * follows the one before it (practice of the college).
 */
public final class DeadlineRule {

	private DeadlineRule() {
	}

	public static Verdict check(Schedule former, Schedule wanted, LocalDate openedOn, LocalDate today) {
		var moved = wanted.movedFrom(former);
		return Verdict.refusedIf(moved.isEmpty(), "没有改动任何阶段的截止日期，请修改需要调整的日期")
			.and(wanted.check(openedOn))
			.and(moved.stream()
				.map((phase) -> notBefore(today, phase, wanted))
				.reduce(Verdict.allowed(), Verdict::and));
	}

	private static Verdict notBefore(LocalDate today, Phase phase, Schedule wanted) {
		var end = Objects.requireNonNullElse(wanted.ends().get(phase), today);
		return Verdict.refusedIf(end.isBefore(today),
				"“%s”截止日期 %s 已经过去，请填写 %s 或之后的日期".formatted(phase.title(), end, today));
	}

}
