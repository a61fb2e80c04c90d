package io.dangwu.member.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days on the way into the Party come one after the other, none of what has happened
 * lies in the future, and they are those of the status that somebody has.
 */
public final class MilestoneRule {

	private static final Map<Milestone, Set<Milestone>> NEEDED = Map.of(Milestone.APPLIED,
			EnumSet.of(Milestone.APPLIED), Milestone.ACTIVIST, EnumSet.of(Milestone.APPLIED, Milestone.ACTIVIST),
			Milestone.PROSPECT, EnumSet.range(Milestone.APPLIED, Milestone.PROSPECT), Milestone.ACCEPTED,
			EnumSet.of(Milestone.APPLIED, Milestone.ACCEPTED, Milestone.PROBATION_END), Milestone.FULL,
			EnumSet.of(Milestone.APPLIED, Milestone.ACCEPTED, Milestone.FULL));

	private MilestoneRule() {
	}

	/**
	 * At most one fault for each day.
	 * @param reached the last day that the status rests on: of an applicant that of the
	 * application, of a probationary member that of the meeting which accepted
	 */
	public static List<MilestoneFault> faults(Map<Milestone, LocalDate> dates, Milestone reached, LocalDate today) {
		return Arrays.stream(Milestone.values())
			.flatMap((milestone) -> text(milestone, dates, reached, today)
				.map((text) -> new MilestoneFault(milestone, text))
				.stream())
			.toList();
	}

	private static Optional<String> text(Milestone milestone, Map<Milestone, LocalDate> dates, Milestone reached,
			LocalDate today) {
		var date = dates.get(milestone);
		if (date == null) {
			return Optional.of("按目前的身份，应当填写" + milestone.title())
				.filter((text) -> NEEDED.get(reached).contains(milestone));
		}
		if (isBeyond(milestone, reached)) {
			return Optional.of("按目前的身份，还不应当有" + milestone.title() + "，请核对身份或者删去日期");
		}
		if (milestone != Milestone.PROBATION_END && date.isAfter(today)) {
			return Optional.of(milestone.title() + "不能晚于今天");
		}
		return before(milestone, dates).filter((other) -> !isInOrder(milestone, dates.get(other), date))
			.map((other) -> milestone.title() + (isStrict(milestone) ? "应当晚于" : "不能早于") + other.title()
					+ dates.get(other));
	}

	private static boolean isBeyond(Milestone milestone, Milestone reached) {
		return (reached == Milestone.ACCEPTED) ? milestone == Milestone.FULL : milestone.compareTo(reached) > 0;
	}

	/**
	 * The day that is known and comes next before: probation and full membership count
	 * from the day of the meeting.
	 */
	private static Optional<Milestone> before(Milestone milestone, Map<Milestone, LocalDate> dates) {
		if (isStrict(milestone)) {
			return Optional.of(Milestone.ACCEPTED).filter(dates::containsKey);
		}
		return Stream.iterate(milestone.ordinal() - 1, (place) -> place >= 0, (place) -> place - 1)
			.map((place) -> Milestone.values()[place])
			.filter(dates::containsKey)
			.findFirst();
	}

	private static boolean isStrict(Milestone milestone) {
		return milestone == Milestone.PROBATION_END || milestone == Milestone.FULL;
	}

	private static boolean isInOrder(Milestone milestone, LocalDate earlier, LocalDate later) {
		return isStrict(milestone) ? later.isAfter(earlier) : !later.isBefore(earlier);
	}

}
