package io.dangwu.engine;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** The kinds of field a form may have, each with what it accepts and how it says so. */
enum FieldKind {

	DATE("请填写日期，如 2026-11-23", String.class), YES_NO("请选择是或否", Boolean.class), NUMBER("请填写整数", Number.class),
	LIST("请从列表中选择", JsonNode.class, List.class), CHOICE("请从列表中选择", String.class), TEXT("请填写文字", String.class);

	private final String demand;

	private final List<Class<?>> accepted;

	FieldKind(String demand, Class<?>... accepted) {
		this.demand = demand;
		this.accepted = List.of(accepted);
	}

	String demand() {
		return this.demand;
	}

	/** Jackson is lenient (a number passes for a day or a text); a form is not. */
	boolean accepts(@Nullable Object value) {
		return this.accepted.stream().anyMatch((type) -> type.isInstance(value)) && !isFraction(value);
	}

	static FieldKind of(Class<?> type) {
		if (type == LocalDate.class) {
			return DATE;
		}
		if (type == boolean.class || type == Boolean.class) {
			return YES_NO;
		}
		if (type == int.class || type == Integer.class) {
			return NUMBER;
		}
		if (type == List.class) {
			return LIST;
		}
		return type.isEnum() ? CHOICE : TEXT;
	}

	private static boolean isFraction(@Nullable Object value) {
		return value instanceof Number number && number.doubleValue() != Math.rint(number.doubleValue());
	}

}
