package io.dangwu.member.web;

import java.time.LocalDate;
import java.util.stream.Collectors;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/**
 * What was typed in a form, or a refusal that says what is missing.
 */
final class Typed {

	private Typed() {
	}

	/**
	 * Refuses what could not be read, such as a day that is none.
	 */
	static void check(Errors typed) {
		if (typed.hasErrors()) {
			var fields = typed.getFieldErrors().stream().map(FieldError::getRejectedValue).map(String::valueOf);
			throw new RegulationViolated(
					Verdict.refused("填写的内容无法识别，请核对：" + fields.distinct().collect(Collectors.joining("、"))));
		}
	}

	static LocalDate day(@Nullable LocalDate day, String otherwise) {
		if (day == null) {
			throw new RegulationViolated(Verdict.refused(otherwise));
		}
		return day;
	}

	static String text(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

	static String text(@Nullable String text, String otherwise) {
		Verdict.refusedIf(text(text).isEmpty(), otherwise).orThrow();
		return text(text);
	}

	static @Nullable String orNull(@Nullable String text) {
		return text(text).isEmpty() ? null : text(text);
	}

}
