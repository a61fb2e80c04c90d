package io.dangwu.development.process;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;
import org.jspecify.annotations.Nullable;

/** Who recommended the applicant. */
record RecommendActivist(LocalDate recommendedOn, List<String> recommenders, @Nullable String reference) {

	Act act() {
		return Act.of(this.recommendedOn, Outcome.DONE, this.reference);
	}

}
