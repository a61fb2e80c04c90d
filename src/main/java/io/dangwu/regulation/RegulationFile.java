package io.dangwu.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.springframework.core.io.Resource;

/**
 * One file: a head that names the edition, and under each further key a number with its
 * article.
 */
final class RegulationFile {

	private static final List<String> HEAD = List.of("family", "title", "valid-from");

	private static final PropertyNamingStrategies.NamingBase KEYS = new PropertyNamingStrategies.KebabCaseStrategy();

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.addModules(new JavaTimeModule(), new Jdk8Module())
		.propertyNamingStrategy(KEYS)
		.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.build();

	private final String name;

	private final ObjectNode content;

	RegulationFile(Resource resource) {
		this.name = String.valueOf(resource.getFilename());
		this.content = parse(resource);
		refuseMissing(HEAD.stream());
		refuseMisnamed();
	}

	String name() {
		return this.name;
	}

	String family() {
		return this.content.path("family").asText();
	}

	<T extends Record & Regulation> T as(Class<T> type) {
		var numbers = Arrays.stream(type.getRecordComponents())
			.skip(1)
			.collect(Collectors.toMap((component) -> KEYS.translate(component.getName()), Function.identity()));
		refuseUnknown(numbers);
		refuseMissing(numbers.keySet().stream().filter((key) -> numbers.get(key).getType() != Optional.class));
		var record = YAML.createObjectNode();
		record.set("edition", this.content.deepCopy().retain(HEAD));
		this.content.deepCopy().without(HEAD).properties().forEach((entry) -> record.set(entry.getKey(), cited(entry)));
		try {
			return YAML.treeToValue(record, type);
		}
		catch (JsonMappingException ex) {
			throw fault(ex.getPath().isEmpty() ? "file" : ex.getPath().get(0).getFieldName(), ex.getOriginalMessage());
		}
		catch (JsonProcessingException ex) {
			throw fault("file", ex.getOriginalMessage());
		}
	}

	private ObjectNode parse(Resource resource) {
		try (var in = resource.getInputStream()) {
			if (YAML.readTree(in) instanceof ObjectNode object) {
				return object;
			}
			throw fault("file", "holds no keys");
		}
		catch (JsonProcessingException ex) {
			throw fault("file", ex.getOriginalMessage());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void refuseUnknown(Map<String, RecordComponent> numbers) {
		for (var entry : this.content.properties()) {
			if (!HEAD.contains(entry.getKey()) && !numbers.containsKey(entry.getKey())) {
				throw fault(entry.getKey(), "is not known");
			}
		}
	}

	private void refuseMissing(Stream<String> keys) {
		keys.filter((key) -> !this.content.hasNonNull(key)).findFirst().ifPresent((key) -> {
			throw fault(key, "is missing");
		});
	}

	/** A slip in the family would hide an edition, and the one before it would go on. */
	private void refuseMisnamed() {
		var begin = family() + "-" + this.content.get("valid-from").asText().substring(0, 4);
		if (!this.name.equals(begin + ".yaml")) {
			throw fault("family", "with its year makes " + begin + ".yaml");
		}
	}

	private ObjectNode cited(Map.Entry<String, JsonNode> number) {
		if (!(number.getValue() instanceof ObjectNode object) || !object.hasNonNull("value")) {
			throw fault(number.getKey(), "is written {value: …, article: …}");
		}
		var cited = object.deepCopy();
		var article = cited.remove("article");
		if (article != null) {
			cited.put("source", "《%s》%s".formatted(this.content.get("title").asText(), article.asText()));
		}
		return cited;
	}

	private RegulationUnreadable fault(String key, String fault) {
		return new RegulationUnreadable(this.name, key, fault);
	}

}
