package io.dangwu.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All editions of one family of regulations, asked by date.
 */
public final class Regulations<T extends Regulation> {

	private final TreeMap<LocalDate, T> editions;

	private Regulations(Map<LocalDate, T> editions) {
		this.editions = new TreeMap<>(editions);
	}

	/**
	 * The given editions; each is in force until the next one begins.
	 */
	public static <T extends Regulation> Regulations<T> of(List<T> editions) {
		if (editions.isEmpty()) {
			throw new IllegalArgumentException("A family of regulations needs an edition");
		}
		return new Regulations<>(editions.stream()
			.collect(Collectors.toMap((regulation) -> regulation.edition().validFrom(), Function.identity())));
	}

	/**
	 * The edition in force on the day of an act, or on the day the clock of a time limit
	 * started.
	 */
	public T on(LocalDate day) {
		var entry = this.editions.floorEntry(day);
		if (entry == null) {
			throw new RegulationViolated(Verdict.refused("%s 早于系统收录的最早规定《%s》（自 %s 起施行），请核对日期".formatted(day,
					this.editions.firstEntry().getValue().edition().title(), this.editions.firstKey())));
		}
		return entry.getValue();
	}

	/**
	 * The oldest edition that is known.
	 */
	public T first() {
		return this.editions.firstEntry().getValue();
	}

	/**
	 * The same family with one edition in force at all times.
	 */
	public Regulations<T> pinnedTo(LocalDate validFrom) {
		var pinned = this.editions.get(validFrom);
		if (pinned == null) {
			throw new IllegalArgumentException(
					"No edition is valid from " + validFrom + ", only from " + this.editions.keySet());
		}
		return new Regulations<>(Map.of(LocalDate.MIN, pinned));
	}

}
