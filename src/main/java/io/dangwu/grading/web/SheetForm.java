package io.dangwu.grading.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import io.dangwu.grading.Line;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is typed: {@code points-Q1}, {@code note-Q1} and so on.
 */
record SheetForm(Map<String, String> typed) {

	private static final String POINTS = "points-";

	private static final String NOTE = "note-";

	private static final Pattern QUESTION = Pattern.compile("Q\\d{1,2}");

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}(\\.\\d{1,6})?");

	/** What was typed, number by number; what is no number is refused. */
	Map<String, Line> lines() {
		var verdict = this.typed.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(POINTS) && !isNumber(entry.getValue()))
			.sorted(Map.Entry.comparingByKey())
			.map((entry) -> Verdict.refused("第 %s 题的得分“%s”不是数字，请填写数字"
				.formatted(entry.getKey().substring(POINTS.length() + 1), entry.getValue())))
			.reduce(Verdict.allowed(), Verdict::and);
		if (!verdict.isAllowed()) {
			throw new RegulationViolated(verdict);
		}
		return readable();
	}

	/** As much of it as can be shown again. */
	Map<String, Line> readable() {
		var lines = new HashMap<String, Line>();
		this.typed.keySet().stream().filter((key) -> key.startsWith(POINTS) || key.startsWith(NOTE)).forEach((key) -> {
			var question = key.substring(key.indexOf('-') + 1);
			if (QUESTION.matcher(question).matches()) {
				lines.put(question, new Line(points(question), note(question)));
			}
		});
		return lines;
	}

	private @Nullable BigDecimal points(String question) {
		var text = this.typed.getOrDefault(POINTS + question, "").strip();
		return (text.isEmpty() || !isNumber(text)) ? null : new BigDecimal(text);
	}

	private @Nullable String note(String question) {
		var text = this.typed.getOrDefault(NOTE + question, "").strip();
		return text.isEmpty() ? null : text;
	}

	private static boolean isNumber(String text) {
		return text.isBlank() || NUMBER.matcher(text.strip()).matches();
	}

}
