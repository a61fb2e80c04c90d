package io.dangwu.rectification.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.dangwu.rectification.PlanDraft;
import io.dangwu.rectification.ProblemDraft;
import io.dangwu.rectification.rule.FiveGoods;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is typed: {@code text-1}, {@code goal-1} and so on, one institution or
 * carrier on a line.
 */
record PlanForm(Map<String, String> typed) {

	private static final int MOST = 20;

	PlanDraft draft() {
		var problems = IntStream.rangeClosed(1, MOST).mapToObj(this::problem).toList();
		return new PlanDraft(problems, lines("institutions"), lines("carriers"));
	}

	private ProblemDraft problem(int number) {
		return new ProblemDraft(text("text-" + number), read("check-" + number, Integer::valueOf),
				read("good-" + number, FiveGoods::valueOf), text("goal-" + number), text("measure-" + number),
				read("responsible-" + number, UUID::fromString), date("deadline-" + number), text("wanted-" + number));
	}

	private @Nullable String text(String key) {
		return value(key).orElse(null);
	}

	private @Nullable LocalDate date(String key) {
		try {
			return value(key).map(LocalDate::parse).orElse(null);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private <T> @Nullable T read(String key, Function<String, T> reader) {
		try {
			return value(key).map(reader).orElse(null);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private List<String> lines(String key) {
		return value(key).stream()
			.flatMap((text) -> Arrays.stream(text.split("\\R")))
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	private Optional<String> value(String key) {
		return Optional.ofNullable(this.typed.get(key)).map(String::strip).filter((text) -> !text.isEmpty());
	}

}
