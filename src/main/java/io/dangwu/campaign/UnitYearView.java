package io.dangwu.campaign;

import java.util.List;
import java.util.Optional;

import io.dangwu.evidence.Evidence;

/**
 * What one organisation has done in a campaign, as it is read.
 *
 * @param row where it stands; empty where it was merged or dissolved since
 * @param speaker the name of whoever made the mobilisation speech
 * @param plans whether the reader may hand in the implementation plan
 */
public record UnitYearView(String businessKey, CampaignSheet campaign, String unitName, boolean plansItself,
		Optional<CoverageRow> row, Optional<ImplementationPlan> plan, List<Evidence> files,
		Optional<Mobilisation> mobilisation, Optional<String> speaker, Optional<UnitSummary> summary,
		Optional<String> closed, boolean plans) {

	public UnitYearView {
		files = List.copyOf(files);
	}

}
