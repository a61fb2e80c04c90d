package io.dangwu.grading.process;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What is answered when vetoes are looked for. */
record FindVetoes(@Nullable List<String> vetoes, @Nullable String findings) {

	List<String> found() {
		return Objects.requireNonNullElse(this.vetoes, List.of());
	}

}
