package io.dangwu.award.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.award.vote.rule.Conflict;
import io.dangwu.award.vote.rule.ConflictRule;
import io.dangwu.award.vote.rule.PanelRegulations;
import io.dangwu.award.vote.rule.PanelRule;
import io.dangwu.award.vote.rule.ScoredSheet;
import io.dangwu.award.vote.rule.Tie;
import io.dangwu.member.Account;
import io.dangwu.member.MemberService;
import io.dangwu.member.Person;
import io.dangwu.organization.AccessRefused;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Finds panels and their sheets, and what binds them.
 */
@Component
class PanelDesk {

	private final Panels panels;

	private final ScoreSheets sheets;

	private final MemberService members;

	private final PanelLaw law;

	PanelDesk(Panels panels, ScoreSheets sheets, MemberService members, PanelLaw law) {
		this.panels = panels;
		this.sheets = sheets;
		this.members = members;
		this.law = law;
	}

	Panels panels() {
		return this.panels;
	}

	ScoreSheets sheets() {
		return this.sheets;
	}

	Panel panel(String roundKey, String kind) {
		return this.panels.findByRoundKeyAndKind(roundKey, kind)
			.orElseThrow(() -> new AccessRefused("这个项目还没有开始评委评分，或者不评分"));
	}

	Panel panel(ScoreSheet sheet) {
		return this.panels.findById(sheet.panelId()).orElseThrow();
	}

	List<ScoreSheet> sheets(Panel panel) {
		return this.sheets.findByPanelIdOrderByAccount(panel.id());
	}

	ScoreSheet sheet(UUID id, String userId) {
		return this.sheets.findById(id)
			.filter((sheet) -> sheet.isOf(userId))
			.orElseThrow(() -> new AccessRefused("没有这份评分表，或者评委不是您"));
	}

	List<ScoredSheet> scored(Panel panel) {
		return sheets(panel).stream().map(ScoreSheet::scored).toList();
	}

	Verdict complete(Panel panel) {
		var regulations = law(panel);
		return new PanelRule(regulations.scorers().value()).complete(scored(panel),
				panel.labels(regulations.blind().value()));
	}

	Conflict conflict(String account, PanelCandidate candidate, Panel panel) {
		var person = this.members.byUserId(account);
		var scorer = new Tie(person.map(Person::id), person.map(Person::branchCode));
		return new ConflictRule(law(panel).sameBranchRecused().value()).between(scorer, candidate.tie());
	}

	Optional<String> nameOf(String account) {
		return this.members.account(account).map(Account::name);
	}

	/** The edition of the day on which the panel began holds to its end. */
	PanelRegulations law(Panel panel) {
		return this.law.regulations().on(panel.openedOn());
	}

	LocalDate today() {
		return LocalDate.now(this.law.clock());
	}

	/** The practice and the clock. */
	@Component
	record PanelLaw(Regulations<PanelRegulations> regulations, Clock clock) {

	}

}
