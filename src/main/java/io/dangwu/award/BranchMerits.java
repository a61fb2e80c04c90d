package io.dangwu.award;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.dangwu.award.rule.BranchFacts;
import io.dangwu.grading.Grade;
import io.dangwu.grading.GradingReading;
import io.dangwu.organization.Actor;
import io.dangwu.organization.UnitDirectory;
import io.dangwu.rectification.ProblemState;
import io.dangwu.rectification.ProblemView;
import io.dangwu.rectification.RectificationReading;

import org.springframework.stereotype.Component;

/**
 * What is known of a branch: its grade, how old it is, what it has not put right.
 */
@Component
class BranchMerits {

	private final GradingReading gradings;

	private final RectificationReading rectifications;

	private final UnitDirectory units;

	BranchMerits(GradingReading gradings, RectificationReading rectifications, UnitDirectory units) {
		this.gradings = gradings;
		this.rectifications = rectifications;
		this.units = units;
	}

	BranchFacts of(String branch) {
		var grade = this.gradings.latest(branch);
		var advanced = grade.filter((graded) -> graded.grade() == Grade.ADVANCED).isPresent();
		var veto = grade.map((graded) -> this.gradings.one(graded.businessKey(), Actor.SYSTEM))
			.filter((grading) -> !grading.vetoes().isEmpty())
			.isPresent();
		return new BranchFacts(advanced, veto, this.units.sheet(branch, Actor.SYSTEM).establishedOn(), open(branch));
	}

	/** What an earlier plan left open stands in the newest one. */
	private List<LocalDate> open(String branch) {
		return this.rectifications.of(branch, Actor.SYSTEM)
			.stream()
			.limit(1)
			.flatMap((plan) -> plan.problems().stream())
			.filter((problem) -> problem.state() != ProblemState.CLOSED)
			.map(ProblemView::planned)
			.flatMap((planned) -> Stream.ofNullable(planned.deadline()))
			.toList();
	}

}
