package io.dangwu.campaign;

import java.util.Optional;

import io.dangwu.campaign.rule.Phase;
import io.dangwu.campaign.rule.Standing;
import io.dangwu.grading.GradingMark;
import io.dangwu.organization.Unit;
import io.dangwu.rectification.RectificationMark;

/**
 * Where one organisation stands in a campaign; one that takes no part stands nowhere.
 *
 * @param key the case of the organisation
 * @param closed why it is no more, if it was merged or dissolved
 */
public record CoverageRow(Unit unit, Optional<String> key, Optional<String> closed, Optional<Standing> standing,
		Optional<GradingMark> grading, Optional<RectificationMark> rectification) {

	public boolean isMissing() {
		return this.standing.isEmpty();
	}

	public boolean isLate() {
		return this.standing.filter(Standing::isLate).isPresent();
	}

	/** Whether a phase still lies before the organisation. */
	public boolean awaits(Phase phase) {
		return this.standing.filter((standing) -> standing.awaits(phase)).isPresent();
	}

	public boolean isEnded() {
		return this.standing.filter(Standing::isEnded).isPresent();
	}

}
