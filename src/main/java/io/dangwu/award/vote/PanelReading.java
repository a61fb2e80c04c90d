package io.dangwu.award.vote;

import java.util.Comparator;
import java.util.List;

import io.dangwu.award.AwardService;
import io.dangwu.award.vote.rule.PanelRule;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a panel to the offices that follow it.
 */
@Service
@Transactional(readOnly = true)
public class PanelReading {

	private final PanelDesk desk;

	private final AwardService awards;

	PanelReading(PanelDesk desk, AwardService awards) {
		this.desk = desk;
		this.awards = awards;
	}

	public PanelView panel(String roundKey, String kind, Actor actor) {
		if (!actor.isSystem() && !actor.hasAny(RoleKind.PARTY_OFFICE, RoleKind.ORG_DEPARTMENT, RoleKind.DISCIPLINE)) {
			throw new AccessRefused("评委评分情况由党委办公室、组织部、纪检查看");
		}
		var panel = this.desk.panel(roundKey, kind);
		var law = this.desk.law(panel);
		var missing = this.desk.complete(panel);
		return new PanelView(roundKey, kind, this.awards.round(roundKey).title(), panel.title(), law.blind().value(),
				law.scorers().value(), panel.candidates().size(), panel.isClosed(), seats(panel), missing,
				missing.isAllowed() ? results(panel) : List.of());
	}

	private List<PanelView.Seat> seats(Panel panel) {
		return this.desk.sheets(panel)
			.stream()
			.map((sheet) -> new PanelView.Seat(sheet.id(), sheet.account(), sheet.name(), sheet.isSubmitted(),
					recusals(panel, sheet)))
			.toList();
	}

	/** What is still being written is the member's own. */
	private List<String> recusals(Panel panel, ScoreSheet sheet) {
		var labels = panel.labels(this.desk.law(panel).blind().value());
		return sheet.isSubmitted() ? sheet.given()
			.entrySet()
			.stream()
			.filter((said) -> said.getValue().recusal() != null)
			.map((said) -> labels.get(said.getKey()) + "：" + said.getValue().recusal())
			.sorted()
			.toList() : List.of();
	}

	private List<PanelView.Result> results(Panel panel) {
		var sheets = this.desk.scored(panel);
		return panel.candidates()
			.stream()
			.map((candidate) -> new PanelView.Result(candidate.name(), candidate.unitName(), candidate.code(),
					PanelRule.score(sheets, candidate.nomination()),
					(int) sheets.stream().filter((sheet) -> sheet.scores(candidate.nomination())).count()))
			.sorted(Comparator.comparing(PanelView.Result::score).reversed())
			.toList();
	}

}
