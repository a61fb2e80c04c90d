package io.dangwu.access;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The labels of the web applications: all of the engine's, with its placeholders, in
 * Chinese.
 */
class LocaleTest {

	static final List<String> APPLICATIONS = List.of("tasklist", "admin", "welcome", "cockpit");

	static final List<String> APPLICATIONS_WITH_DATES = List.of("tasklist", "admin", "cockpit");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

	private static final Pattern KEPT = Pattern.compile(
			PLACEHOLDER + "|YYYY-MM-DDTHH:mm:ss" + "|\\b(ID|URL|JSON|XML|CSV|BPMN|CMMN|DMN|UUID|REST|API|LDAP)\\b");

	private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

	private static final String PLURAL_ENDING = "s";

	private static final ObjectMapper JSON = new ObjectMapper();

	@ParameterizedTest
	@FieldSource("APPLICATIONS")
	void translatesEveryLabelOfTheEngineAndNoOther(String application) throws IOException {
		var english = labels(application, "en");

		var chinese = labels(application, "zh-CN");

		assertThat(chinese.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
	}

	@ParameterizedTest
	@FieldSource("APPLICATIONS")
	void keepsThePlaceholders(String application) throws IOException {
		var english = labels(application, "en");

		var chinese = labels(application, "zh-CN");

		assertThat(chinese)
			.allSatisfy((key, label) -> assertThat(placeholders(label)).as("placeholders of %s in %s", key, label)
				.containsExactlyInAnyOrderElementsOf(placeholders(english.getOrDefault(key, label))));
	}

	@ParameterizedTest
	@FieldSource("APPLICATIONS")
	void leavesNoLabelInEnglish(String application) throws IOException {
		var chinese = labels(application, "zh-CN");

		chinese.values().removeIf((label) -> isChinese(label) || !isEnglish(label));

		assertThat(chinese).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("APPLICATIONS")
	void leavesNoLabelEmptyButTheBannerOfTheMaker(String application) throws IOException {
		var dispensable = keys(labels(application, "en"), (label) -> label.isBlank() || PLURAL_ENDING.equals(label));

		var empty = keys(labels(application, "zh-CN"), String::isBlank);

		empty.removeAll(dispensable);
		assertThat(empty).containsExactly("BANNER_CE_EOL_TEXT");
	}

	@ParameterizedTest
	@FieldSource("APPLICATIONS_WITH_DATES")
	void writesDatesWithTheYearFirst(String application) throws IOException {
		var english = locale(application, "en").get("dateLocales");

		var chinese = locale(application, "zh-CN").get("dateLocales");

		assertThat(chinese.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(() -> english.fieldNames());
		assertThat(chinese.at("/longDateFormat/L").asText()).isEqualTo("YYYY-MM-DD");
		assertThat(chinese.at("/longDateFormat/LT").asText()).isEqualTo("HH:mm");
		assertThat(chinese.get("months")).hasSize(12)
			.allSatisfy((month) -> assertThat(month.asText()).containsPattern(CHINESE));
	}

	private static Map<String, String> labels(String application, String language) throws IOException {
		var labels = new LinkedHashMap<String, String>();
		locale(application, language).get("labels")
			.properties()
			.forEach((label) -> labels.put(label.getKey(), label.getValue().asText()));
		return labels;
	}

	private static JsonNode locale(String application, String language) throws IOException {
		var path = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(application, language);
		try (var file = LocaleTest.class.getResourceAsStream(path)) {
			assertThat(file).as(path).isNotNull();
			return JSON.readTree(file);
		}
	}

	private static List<String> placeholders(String label) {
		return PLACEHOLDER.matcher(label).results().map((found) -> found.group(1)).toList();
	}

	private static boolean isChinese(String label) {
		return CHINESE.matcher(label).find();
	}

	private static boolean isEnglish(String label) {
		return ENGLISH.matcher(KEPT.matcher(label).replaceAll("")).find();
	}

	private static Set<String> keys(Map<String, String> labels, Predicate<String> condition) {
		labels.values().removeIf(condition.negate());
		return labels.keySet();
	}

}
