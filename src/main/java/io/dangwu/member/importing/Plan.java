package io.dangwu.member.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What an import would change, counted, and told line by line to whoever wants to know.
 */
final class Plan {

	private final Map<Tab, Map<Change, Integer>> counts = new EnumMap<>(Tab.class);

	private final Consumer<PlanLine> lines;

	Plan(Consumer<PlanLine> lines) {
		this.lines = lines;
	}

	void add(Tab tab, Change change, int row, String subject, String details) {
		count(tab, change);
		this.lines.accept(new PlanLine(tab, change, row, subject, details));
	}

	void alike(Tab tab) {
		count(tab, Change.ALIKE);
	}

	Map<Tab, Map<Change, Integer>> counts() {
		return this.counts;
	}

	int count(Change change) {
		return this.counts.values().stream().mapToInt((of) -> of.getOrDefault(change, 0)).sum();
	}

	boolean changesNothing() {
		return count(Change.NEW) + count(Change.CHANGED) == 0;
	}

	private void count(Tab tab, Change change) {
		this.counts.computeIfAbsent(tab, (any) -> new EnumMap<>(Change.class)).merge(change, 1, Integer::sum);
	}

}
