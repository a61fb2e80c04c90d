package io.dangwu.campaign.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;

/**
 * The last days of the phases of a campaign.
 */
public record Schedule(Map<Phase, LocalDate> ends) {

	public Schedule {
		ends = Map.copyOf(ends);
	}

	/** The last day of a phase of a schedule that was checked. */
	public LocalDate end(Phase phase) {
		return Objects.requireNonNull(this.ends.get(phase));
	}

	/**
	 * Whether a campaign can go by it from that day on: each phase has a last day, and
	 * none ends before or with the phase before it.
	 */
	public Verdict check(LocalDate from) {
		var verdict = Verdict.allowed();
		var before = new DatedAct("开展日期", from.minusDays(1));
		for (var phase : Phase.values()) {
			var end = this.ends.get(phase);
			if (end == null) {
				verdict = verdict.and(Verdict.refused("请填写“%s”的截止日期".formatted(phase.title())));
				continue;
			}
			var act = new DatedAct("“%s”截止日期".formatted(phase.title()), end);
			verdict = verdict.and(act.after(before));
			before = act;
		}
		return verdict;
	}

	/** The same schedule, so many days later. */
	Schedule later(long days) {
		var moved = new EnumMap<Phase, LocalDate>(Phase.class);
		Arrays.stream(Phase.values()).forEach((phase) -> moved.put(phase, end(phase).plusDays(days)));
		return new Schedule(moved);
	}

}
