package io.dangwu.award.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Share;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * What somebody typed into a form whose fields vary; refused in words where it cannot be
 * read.
 */
record Typed(MultiValueMap<String, String> fields) {

	private static final int HUNDRED = 100;

	public String text(String field) {
		return Optional.ofNullable(this.fields.getFirst(field)).map(String::strip).orElse("");
	}

	public @Nullable String orNone(String field) {
		var text = text(field);
		return text.isEmpty() ? null : text;
	}

	public List<String> all(String field) {
		return this.fields.getOrDefault(field, List.of());
	}

	public boolean has(String field, String value) {
		return all(field).contains(value);
	}

	public boolean isTicked(String field) {
		return this.fields.containsKey(field);
	}

	LocalDate day(String field, String label) {
		return Optional.ofNullable(dayOrNone(field, label)).orElseThrow(() -> refused("请填写“%s”".formatted(label)));
	}

	@Nullable LocalDate dayOrNone(String field, String label) {
		try {
			var text = text(field);
			return text.isEmpty() ? null : LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw refused("“%s”不是日期，请按 2026-06-30 的格式填写".formatted(label));
		}
	}

	int number(String field, String label) {
		return Optional.ofNullable(numberOrNone(field, label)).orElseThrow(() -> refused("请填写“%s”".formatted(label)));
	}

	@Nullable Integer numberOrNone(String field, String label) {
		try {
			var text = text(field);
			var number = text.isEmpty() ? null : Integer.valueOf(text);
			Verdict.refusedIf(number != null && number < 0, "“%s”不能小于 0".formatted(label)).orThrow();
			return number;
		}
		catch (NumberFormatException ex) {
			throw refused("“%s”不是整数，请填写数字".formatted(label));
		}
	}

	/** A percentage of at most two decimals. */
	@Nullable Share share(String field, String label) {
		try {
			var text = text(field);
			return text.isEmpty() ? null : share(new BigDecimal(text).movePointRight(2).longValueExact(), label);
		}
		catch (ArithmeticException | NumberFormatException ex) {
			throw refused("“%s”不是百分比，请填写数字，最多两位小数".formatted(label));
		}
	}

	private static Share share(long ofTenThousand, String label) {
		Verdict.refusedIf(ofTenThousand < 0 || ofTenThousand > HUNDRED * HUNDRED, "“%s”应当在 0 至 100 之间".formatted(label))
			.orThrow();
		return new Share(ofTenThousand, HUNDRED * HUNDRED);
	}

	private static RegulationViolated refused(String reason) {
		return new RegulationViolated(Verdict.refused(reason));
	}

}
