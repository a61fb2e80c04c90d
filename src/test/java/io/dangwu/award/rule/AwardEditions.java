package io.dangwu.award.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;
import io.dangwu.regulation.WorkingCalendar;

/** The edition that the product brings along, and the calendar of 2012. */
final class AwardEditions {

	static final AwardRegulations LAW = new RegulationFiles(RegulationSettings.unpinned())
		.read("award", AwardRegulations.class)
		.on(LocalDate.of(2012, 6, 5));

	static final WorkingCalendar YEAR_2012 = new WorkingCalendar(Stream.of("2012-04-30", "2012-05-01", "2012-06-22")
		.collect(Collectors.toMap(LocalDate::parse, (day) -> false)), Set.of(2012));

	static final WorkingCalendar WITH_SATURDAY = new WorkingCalendar(
			Map.of(LocalDate.parse("2012-06-22"), false, LocalDate.parse("2012-06-16"), true), Set.of());

	private AwardEditions() {
	}

}
