package io.dangwu.regulation;

import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A period in the words of a reader, as in 6 个月.
 */
public final class PeriodText {

	private PeriodText() {
	}

	public static String of(Period period) {
		return Stream.of(part(period.getYears(), " 年"), part(period.getMonths(), " 个月"), part(period.getDays(), " 天"))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

	private static String part(int number, String unit) {
		return (number != 0) ? number + unit : "";
	}

}
