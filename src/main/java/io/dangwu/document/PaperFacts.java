package io.dangwu.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a paper says, as its template sees it.
 */
final class PaperFacts {

	private PaperFacts() {
	}

	/**
	 * Inside what repeats the facts around it can be used too.
	 * @throws IllegalArgumentException where facts and placeholders are not the same
	 */
	static Map<String, Object> of(List<Placeholder> placeholders, Map<String, ?> facts) {
		return of(placeholders, facts, Map.of());
	}

	/** Facts as one sees what stands where, each row twice. */
	static Map<String, Object> sample(List<Placeholder> placeholders) {
		return placeholders.stream().collect(Collectors.toMap(Placeholder::name, PaperFacts::sample));
	}

	private static Object sample(Placeholder one) {
		return one.isRepeated() ? IntStream.range(0, 2).mapToObj((number) -> sample(one.rows())).toList()
				: "〔" + one.name() + "〕";
	}

	private static Map<String, Object> of(List<Placeholder> placeholders, Map<?, ?> facts, Map<String, Object> around) {
		var known = placeholders.stream().map(Placeholder::name).collect(Collectors.toSet());
		if (!known.equals(facts.keySet())) {
			throw new IllegalArgumentException("The paper is promised %s and told %s".formatted(known, facts.keySet()));
		}
		var all = new HashMap<>(around);
		placeholders.stream()
			.filter((one) -> !one.isRepeated())
			.forEach((one) -> all.put(one.name(), facts.get(one.name()).toString()));
		var texts = Map.copyOf(all);
		placeholders.stream()
			.filter(Placeholder::isRepeated)
			.forEach((one) -> all.put(one.name(), rows(one, (List<?>) facts.get(one.name()), texts)));
		return all;
	}

	private static List<Map<String, Object>> rows(Placeholder one, List<?> rows, Map<String, Object> around) {
		return rows.stream().map((row) -> of(one.rows(), (Map<?, ?>) row, around)).toList();
	}

}
