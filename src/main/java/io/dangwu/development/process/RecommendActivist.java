package io.dangwu.development.process;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;
import io.dangwu.development.rule.Recommender;
import org.jspecify.annotations.Nullable;

/** Who recommended the applicant. */
record RecommendActivist(LocalDate recommendedOn, List<Recommender> recommenders, @Nullable String reference,
		@Nullable String reason) {

	/** The ways of recommendation stand in the file with the papers. */
	Act act() {
		var ways = this.recommenders.stream().distinct().sorted().map(Recommender::title);
		var papers = Stream.ofNullable(this.reference).map((reference) -> "文号 " + reference);
		return new Act(this.recommendedOn, Outcome.DONE, Stream.concat(ways, papers).collect(Collectors.joining("、")),
				this.reason);
	}

}
