package io.dangwu.award;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.evidence.Evidence;

/**
 * A nomination as it may be read.
 *
 * @param rank the place that the reporting unit gives it
 * @param reason why it stands no more
 * @param own whether it is about whoever looks at it
 */
public record NominationView(UUID id, AwardKind kind, String name, String branch, String branchName, String unit,
		String unitName, Deeds deeds, NominationState state, Optional<Integer> rank, Optional<String> reason,
		ListResult score, List<Evidence> files, boolean own) {

}
