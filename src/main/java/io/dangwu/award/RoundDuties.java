package io.dangwu.award;

import java.util.List;

import io.dangwu.award.rule.Step;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;

/**
 * What somebody has to do in a round, and what they see of the units' work.
 */
@Component
class RoundDuties {

	private final AwardDesk desk;

	private final AwardAccess access;

	private final NominationDesk branch;

	private final ExaminationService examinations;

	RoundDuties(AwardDesk desk, AwardAccess access, NominationDesk branch, ExaminationService examinations) {
		this.desk = desk;
		this.access = access;
		this.branch = branch;
		this.examinations = examinations;
	}

	boolean readsAll(Actor actor) {
		return this.access.readsAll(actor);
	}

	boolean readsReport(Report report, Actor actor) {
		return this.access.readsAll(actor) || ((report.step() == Step.NOMINATION)
				? this.branch.mayWork(report.unit(), actor) : this.access.examines(actor, report.unit()));
	}

	RoundBoard.Duties of(AwardRound round, Actor actor) {
		return new RoundBoard.Duties(branches(round, actor), units(round, actor),
				round.stage() == RoundStage.CHECK && actor.has(RoleKind.ORG_DEPARTMENT)
						&& !this.desk.of(round, NominationState.REPORTED).isEmpty(),
				round.stage() == RoundStage.REVIEW && actor.has(RoleKind.DISCIPLINE)
						&& !this.desk.of(round, NominationState.CHECKED).isEmpty(),
				round.stage() == RoundStage.DECISION && actor.has(RoleKind.COLLEGE_COMMITTEE),
				round.stage() == RoundStage.NOTICE && actor.has(RoleKind.ORG_DEPARTMENT),
				this.access.opens(actor) && !round.stage().isOver(),
				round.stage() == RoundStage.SELECTION
						&& actor.hasAny(RoleKind.PARTY_OFFICE, RoleKind.ORG_DEPARTMENT, RoleKind.DISCIPLINE),
				this.access.opens(actor) && round.stage().isUndecided());
	}

	private List<String> branches(AwardRound round, Actor actor) {
		return this.desk.reports(round)
			.stream()
			.filter((report) -> report.step() == Step.NOMINATION && report.state().isWorkable())
			.map(Report::unit)
			.filter((unit) -> actor.holdsAny(this.access.nominators(unit)))
			.toList();
	}

	private List<String> units(AwardRound round, Actor actor) {
		return this.desk.reports(round)
			.stream()
			.filter((report) -> report.step() == Step.EXAMINATION && report.state().isWorkable())
			.map(Report::unit)
			.filter((unit) -> this.access.examines(actor, unit) && !this.examinations.waiting(round, unit).isEmpty())
			.toList();
	}

}
