package io.dangwu.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long the steps of all voters took, and how many were answered wrongly. */
final class Steps {

	private static final double NANOS_PER_MILLI = 1e6;

	private Steps() {
	}

	static void print(Collection<Phone.Step> steps) {
		Map<String, List<Phone.Step>> byName = new TreeMap<>();
		steps.forEach((step) -> byName.computeIfAbsent(step.name(), (name) -> new ArrayList<>()).add(step));
		byName.forEach((name, all) -> {
			var nanos = all.stream().mapToLong(Phone.Step::nanos).sorted().toArray();
			System.out.printf("%-16s %5d answers, %d wrong   p50 %7.1f ms   p95 %7.1f ms   max %7.1f ms%n", name,
					nanos.length, all.stream().filter((step) -> !step.right()).count(), at(nanos, 0.5), at(nanos, 0.95),
					at(nanos, 1));
		});
	}

	private static double at(long[] sorted, double share) {
		return sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS_PER_MILLI;
	}

}
