package io.dangwu.award;

import io.dangwu.award.rule.Standard;
import io.dangwu.award.rule.Way;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is given in a round.
 *
 * @param code as in {@code YXDY}, unique in the round
 * @param places how often it is given at most
 * @param perBranch how many a branch may nominate; by its size where there is none
 */
@Embeddable
public record AwardKind(String code, String title, @Enumerated(EnumType.STRING) Standard standard,
		@Enumerated(EnumType.STRING) Way way, int places, @Nullable Integer perBranch) {

	public boolean isIndividual() {
		return this.standard.isIndividual();
	}

	/** Whether it is voted on, scored and ranked. */
	public boolean isList() {
		return this.way == Way.LIST;
	}

}
