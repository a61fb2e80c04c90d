package io.dangwu.rectification.process;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What the superior answers at the end of a rectification. */
record AcceptRectification(@Nullable List<String> institutions, String opinion) {

	List<String> inForce() {
		return Objects.requireNonNullElse(this.institutions, List.of());
	}

}
