package io.dangwu.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What the fields of a form are called on the screen, so that a refusal names them as the
 * reader sees them.
 */
@Component
class FormLabels {

	private final Map<String, Map<String, String>> byTask = new ConcurrentHashMap<>();

	private final ObjectMapper json;

	FormLabels(ObjectMapper json) {
		this.json = json;
	}

	String label(String task, String key) {
		return this.byTask.computeIfAbsent(task, this::read).getOrDefault(key, key);
	}

	private Map<String, String> read(String task) {
		try {
			var found = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:forms/**/" + kebab(task) + ".form");
			return (found.length == 0) ? Map.of() : labels(found[0]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, String> labels(Resource form) throws IOException {
		try (var in = form.getInputStream()) {
			return this.json.readTree(in)
				.findParents("key")
				.stream()
				.filter((field) -> field.hasNonNull("label"))
				.collect(Collectors.toMap((field) -> field.get("key").asText(), FormLabels::label, (one, two) -> one));
		}
	}

	private static String label(JsonNode field) {
		return field.get("label").asText();
	}

	private static String kebab(String task) {
		return task.replaceAll("([A-Z])", "-$1").toLowerCase();
	}

}
