package io.dangwu.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A nomination as it may be read.
 *
 * @param rank the place that the reporting unit gives it
 * @param reason why it stands no more
 * @param own whether it is about whoever looks at it
 */
public record NominationView(UUID id, AwardKind kind, String name, String branch, String branchName, String unit,
		String unitName, Deeds deeds, NominationState state, Optional<Integer> rank, Optional<String> reason,
		Score score, List<Evidence> files, boolean own) {

	/**
	 * The arithmetic of a list's ranking; nothing in it before it is ranked.
	 *
	 * @param ballots the votes in the ballot among those tied
	 */
	public record Score(@Nullable Integer votes, @Nullable BigDecimal panel, @Nullable BigDecimal publicScore,
			@Nullable BigDecimal composite, @Nullable Integer place, @Nullable Integer ballots) {

	}

}
