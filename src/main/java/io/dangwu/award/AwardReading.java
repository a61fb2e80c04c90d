package io.dangwu.award;

import java.util.ArrayList;
import java.util.List;

import io.dangwu.award.rule.NominationVoteRule;
import io.dangwu.award.rule.Step;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows rounds to those who may read them.
 */
@Service
@Transactional(readOnly = true)
public class AwardReading {

	private final AwardDesk desk;

	private final NominationViews views;

	private final NominationDesk branch;

	private final RoundDuties duties;

	AwardReading(AwardDesk desk, NominationViews views, NominationDesk branch, RoundDuties duties) {
		this.desk = desk;
		this.views = views;
		this.branch = branch;
		this.duties = duties;
	}

	public RoundBoard board(String key, Actor actor) {
		var round = this.desk.round(key);
		return new RoundBoard(round.view(), reports(round, actor), this.views.readable(round, actor),
				this.views.shown(round, actor), this.duties.of(round, actor));
	}

	/** The words in which a form tells of a round. */
	public String words(String key) {
		var round = this.desk.round(key);
		return "%s　%s".formatted(round.title(), round.stage().title());
	}

	/** Until when a step has to be done. */
	public RoundDays days(String key) {
		return this.desk.round(key).days();
	}

	/** The branches of a round. */
	public List<String> branches(String key) {
		return units(key, Step.NOMINATION);
	}

	/**
	 * The units for which anybody was nominated; late drafts count, they may still come.
	 */
	public List<String> examined(String key) {
		var round = this.desk.round(key);
		var units = this.desk.of(round)
			.stream()
			.filter((nomination) -> !nomination.state().isOut())
			.map(Nomination::unit)
			.toList();
		return units(key, Step.EXAMINATION).stream().filter(units::contains).toList();
	}

	public boolean isDone(String key, Step step, String unit) {
		return this.desk.report(this.desk.round(key), step, unit).state().isDone();
	}

	/** The sheet of a branch, for those who work on it or answer for it. */
	public BranchSheet sheet(String key, String branch, Actor actor) {
		var round = this.desk.round(key);
		if (!this.branch.mayWork(branch, actor) && !this.duties.readsAll(actor)) {
			throw new AccessRefused("推荐由本支部委员会办理");
		}
		var report = this.desk.report(round, Step.NOMINATION, branch);
		var own = this.views.ofBranch(round, branch, actor);
		var lines = round.kinds()
			.stream()
			.map((kind) -> new BranchSheet.Line(kind, round.quota(kind.code(), branch),
					own.stream().filter((one) -> one.kind().equals(kind)).toList()))
			.toList();
		return new BranchSheet(round.view(), report.view(this.views.unitName(branch)), lines,
				this.branch.choices(branch), this.branch.due(branch, this.desk.today()),
				report.state().isWorkable() && this.branch.mayWork(branch, actor),
				new BranchSheet.Terms(NominationVoteRule.words(this.desk.law(round)), this.branch.files().largest()));
	}

	/** Those honoured in earlier rounds, the newest first. */
	public List<RoundBoard.Winner> winners() {
		var winners = new ArrayList<RoundBoard.Winner>();
		for (var round : this.desk.rounds().findAllByOrderByYearDescOpenedOnDesc()) {
			var document = round.view().decided().map(RoundView.Decision::document);
			this.desk.of(round, NominationState.AWARDED)
				.forEach((one) -> winners.add(new RoundBoard.Winner(round.year(), round.kind(one.kind()).title(),
						one.name(), this.views.unitName(one.branch()), document)));
		}
		return winners;
	}

	private List<ReportView> reports(AwardRound round, Actor actor) {
		return this.desk.reports(round)
			.stream()
			.filter((report) -> this.duties.readsReport(report, actor))
			.map((report) -> report.view(this.views.unitName(report.unit())))
			.toList();
	}

	private List<String> units(String key, Step step) {
		return this.desk.reports(this.desk.round(key))
			.stream()
			.filter((report) -> report.step() == step)
			.map(Report::unit)
			.toList();
	}

}
