package io.dangwu.training.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import io.dangwu.training.Attendance;
import io.dangwu.training.TrainingResult;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a class as they are typed, each field named after the person.
 */
final class AttendanceSheet {

	private static final String HOURS = "hours-";

	private AttendanceSheet() {
	}

	static Map<UUID, Attendance> read(Map<String, String> typed) {
		return typed.keySet()
			.stream()
			.filter((field) -> field.startsWith(HOURS))
			.map((field) -> field.substring(HOURS.length()))
			.collect(Collectors.toMap(UUID::fromString, (person) -> row(person, typed)));
	}

	private static Attendance row(String person, Map<String, String> typed) {
		var result = given(typed.get("result-" + person));
		return new Attendance(number(typed.get("days-" + person)), number(typed.get(HOURS + person)),
				(result != null) ? TrainingResult.valueOf(result) : null, given(typed.get("certificate-" + person)));
	}

	private static int number(@Nullable String text) {
		var digits = given(text);
		if (digits != null && !digits.matches("\\d{1,4}")) {
			throw new RegulationViolated(Verdict.refused("天数和学时应当是整数"));
		}
		return (digits != null) ? Integer.parseInt(digits) : 0;
	}

	private static @Nullable String given(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
