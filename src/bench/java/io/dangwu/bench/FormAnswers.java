package io.dangwu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** As many answers, of the same kinds, as the form of a task asks for. */
final class FormAnswers {

	private static final Map<String, Map<String, Object>> KNOWN = new ConcurrentHashMap<>();

	private FormAnswers() {
	}

	static Map<String, Object> of(String task) {
		return new HashMap<>(KNOWN.computeIfAbsent(task, FormAnswers::read));
	}

	private static Map<String, Object> read(String task) {
		var file = "/forms/development/%s.form".formatted(task.replaceAll("([A-Z])", "-$1").toLowerCase());
		try (var form = FormAnswers.class.getResourceAsStream(file)) {
			var answers = new HashMap<String, Object>();
			new ObjectMapper().readTree(form)
				.get("components")
				.forEach((
						field) -> field.path("key").asText().lines().forEach((key) -> answers.put(key, answer(field))));
			return answers;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Object answer(JsonNode field) {
		return switch (field.get("type").asText()) {
			case "number" -> 1;
			case "checkbox" -> true;
			case "checklist", "taglist" -> new ArrayList<>(List.of("FIRST", "SECOND"));
			case "datetime" -> "2012-04-10";
			default -> "ANSWER";
		};
	}

}
