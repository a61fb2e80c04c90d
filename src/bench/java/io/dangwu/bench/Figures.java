package io.dangwu.bench;

import java.util.List;

import io.dangwu.bench.Stopwatch.Lap;

/** What the laps of one side come to; one thread. */
record Figures(String side, int tasks, double perSecond, double median, double slow) {

	private static final double NANOS_PER_MILLI = 1e6;

	private static final double NANOS_PER_SECOND = 1e9;

	private static final double MEDIAN = 0.5;

	private static final double SLOW = 0.95;

	static Figures of(String side, List<Lap> laps) {
		var nanos = laps.stream().mapToLong(Lap::nanos).sorted().toArray();
		return new Figures(side, nanos.length,
				nanos.length * NANOS_PER_SECOND / laps.stream().mapToLong(Lap::nanos).sum(), quantile(nanos, MEDIAN),
				quantile(nanos, SLOW));
	}

	private static double quantile(long[] sorted, double share) {
		return sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS_PER_MILLI;
	}

	@Override
	public String toString() {
		return "%-22s %6d tasks %8.1f tasks/s   p50 %6.1f ms   p95 %6.1f ms".formatted(this.side, this.tasks,
				this.perSecond, this.median, this.slow);
	}

}
