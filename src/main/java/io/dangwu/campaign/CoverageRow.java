package io.dangwu.campaign;

import java.util.Optional;

import io.dangwu.campaign.rule.Standing;
import io.dangwu.grading.GradingMark;
import io.dangwu.organization.Unit;
import io.dangwu.rectification.RectificationMark;

/**
 * Where one organisation stands in a campaign; one that takes no part stands nowhere.
 */
public record CoverageRow(Unit unit, Optional<Standing> standing, Optional<GradingMark> grading,
		Optional<RectificationMark> rectification) {

	public boolean isMissing() {
		return this.standing.isEmpty();
	}

	public boolean isLate() {
		return this.standing.filter(Standing::isLate).isPresent();
	}

	public boolean isEnded() {
		return this.standing.filter(Standing::isEnded).isPresent();
	}

}
