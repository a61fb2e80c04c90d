package io.dangwu.member.importing;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Tells field by field how two lines of the register differ.
 */
final class Difference {

	private Difference() {
	}

	/**
	 * As in {@code 职务：讲师 → 副教授；党小组：（空）→ 第一党小组}.
	 */
	static String between(Map<Column, @Nullable Object> before, Map<Column, @Nullable Object> after) {
		return after.keySet()
			.stream()
			.filter((column) -> !Objects.equals(before.get(column), after.get(column)))
			.map((column) -> "%s：%s → %s".formatted(column.heading(), shown(before.get(column)),
					shown(after.get(column))))
			.collect(Collectors.joining("；"));
	}

	private static String shown(@Nullable Object value) {
		return (value != null) ? value.toString() : "（空）";
	}

}
