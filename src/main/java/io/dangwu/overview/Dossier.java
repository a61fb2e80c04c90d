package io.dangwu.overview;

import java.util.List;
import java.util.Map;

import io.dangwu.election.ElectionRow;
import io.dangwu.grading.GradingView;
import io.dangwu.overview.UnitPortrait.Portrait;
import io.dangwu.rectification.RectificationView;

/**
 * The detailed dossier (详细档案) of an organisation: everything that was kept about its
 * party work, in one place.
 *
 * @param people how many there are, by what they are called
 */
public record Dossier(Portrait portrait, Map<String, Long> people, List<HeldMeetingLine> meetings,
		List<ElectionRow> elections, List<DossierMoney> money, List<GradingView> gradings,
		List<RectificationView> rectifications) {

}
