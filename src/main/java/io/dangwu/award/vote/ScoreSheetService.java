package io.dangwu.award.vote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.award.AwardService;
import io.dangwu.award.vote.rule.Conflict;
import io.dangwu.award.vote.rule.Given;
import io.dangwu.award.vote.rule.ScoreRule;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The scorers' door: each sees the own sheet and nobody else's. Nothing is logged here.
 */
@Service
@Transactional
public class ScoreSheetService {

	private final PanelDesk desk;

	private final AwardService awards;

	private final PanelLetters letters;

	ScoreSheetService(PanelDesk desk, AwardService awards, PanelLetters letters) {
		this.desk = desk;
		this.awards = awards;
		this.letters = letters;
	}

	/** The sheets that wait for somebody. */
	@Transactional(readOnly = true)
	public List<ScoringDuty> of(Actor actor) {
		return this.desk.sheets()
			.findByAccountAndSubmittedOnIsNullOrderById(actor.userId())
			.stream()
			.filter((sheet) -> !this.desk.panel(sheet).isClosed())
			.map((sheet) -> new ScoringDuty(sheet.id(), this.desk.panel(sheet).title()))
			.toList();
	}

	@Transactional(readOnly = true)
	public ScoreSheetView view(UUID id, Actor actor) {
		var sheet = this.desk.sheet(id, actor.userId());
		var panel = this.desk.panel(sheet);
		return new ScoreSheetView(id, this.awards.round(panel.roundKey()).title(), panel.title(), isBlind(panel),
				sheet.isSubmitted(), panel.isClosed(),
				panel.candidates().stream().map((candidate) -> line(candidate, panel, sheet)).toList());
	}

	/** Keeps what was given so far; what is wrong already is refused. */
	public void draft(UUID id, Map<UUID, Given> given, Actor actor) {
		write(id, given, actor);
	}

	/** Hands the sheet in, for good. */
	public void submit(UUID id, Map<UUID, Given> given, Actor actor) {
		write(id, given, actor);
		var sheet = this.desk.sheet(id, actor.userId());
		var panel = this.desk.panel(sheet);
		view(id, actor).lines()
			.stream()
			.map((line) -> ScoreRule.complete(line.label(), line.given(), line.conflict()))
			.reduce(Verdict.allowed(), Verdict::and)
			.orThrow();
		sheet.submit(this.desk.today());
		if (this.desk.complete(panel).isAllowed()) {
			this.letters.complete(panel);
		}
	}

	private void write(UUID id, Map<UUID, Given> given, Actor actor) {
		var sheet = this.desk.sheet(id, actor.userId());
		this.desk.panel(sheet).open().and(Verdict.refusedIf(sheet.isSubmitted(), "评分表已经提交，不能再改")).orThrow();
		var kept = new HashMap<UUID, Given>();
		var verdict = view(id, actor).lines().stream().map((line) -> {
			var said = given.getOrDefault(line.nomination(), Given.NOTHING);
			kept.put(line.nomination(), line.conflict().isAny() ? recused(line.conflict()) : said);
			return ScoreRule.check(line.label(), said, line.conflict());
		}).reduce(Verdict.allowed(), Verdict::and);
		verdict.orThrow();
		sheet.write(kept);
	}

	/** Whoever is tied to a nominee recuses whether or not the scorer says so. */
	private static Given recused(Conflict conflict) {
		return new Given(null, conflict.reason());
	}

	private ScoreSheetView.Line line(PanelCandidate candidate, Panel panel, ScoreSheet sheet) {
		var blind = isBlind(panel);
		return new ScoreSheetView.Line(candidate.nomination(), candidate.label(blind),
				blind ? Optional.empty() : Optional.of(candidate.unitName()), candidate.deeds(blind),
				this.desk.conflict(sheet.account(), candidate, panel),
				sheet.given().getOrDefault(candidate.nomination(), Given.NOTHING));
	}

	private boolean isBlind(Panel panel) {
		return this.desk.law(panel).blind().value();
	}

}
