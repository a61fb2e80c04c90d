package io.dangwu.campaign.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

	/** The phases that end on another day than by the former schedule. */
	public Set<Phase> movedFrom(Schedule former) {
		return Arrays.stream(Phase.values())
			.filter((phase) -> !Objects.equals(this.ends.get(phase), former.ends.get(phase)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * The last day that a case has for a phase: whoever began no later than the phase has
	 * the day of the campaign, whoever began later at least the usual time.
	 */
	public LocalDate deadline(Phase phase, LocalDate begun, LocalDate usual) {
		var end = end(phase);
		var before = (phase == Phase.MOBILISATION) ? begun : end(Phase.values()[phase.ordinal() - 1]).plusDays(1);
		return (begun.isAfter(before) && usual.isAfter(end)) ? usual : end;
	}

	/** The same schedule, so many days later. */
	Schedule later(long days) {
		var moved = new EnumMap<Phase, LocalDate>(Phase.class);
		Arrays.stream(Phase.values()).forEach((phase) -> moved.put(phase, end(phase).plusDays(days)));
		return new Schedule(moved);
	}

}
