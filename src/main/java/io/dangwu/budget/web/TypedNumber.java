package io.dangwu.budget.web;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A whole number that somebody typed; refused in words where it is none.
 */
final class TypedNumber {

	private TypedNumber() {
	}

	static int of(String title, @Nullable String typed) {
		var text = (typed != null) ? typed.strip() : "";
		try {
			return Integer.parseInt(text);
		}
		catch (NumberFormatException ex) {
			throw new RegulationViolated(Verdict.refused("%s“%s”不是整数，请填写数字".formatted(title, text)));
		}
	}

}
