package io.dangwu.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.dangwu.grading.GradingView.Duties;
import io.dangwu.grading.GradingView.Result;
import io.dangwu.grading.GradingView.Total;
import io.dangwu.member.MemberService;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Component;

/**
 * Puts together what somebody may read of a grading: before it is published only those
 * who deal with it.
 */
@Component
class GradingSheets {

	private final GradingDesk desk;

	private final SheetDesk sheets;

	private final SurveyBox box;

	private final MemberService members;

	GradingSheets(GradingDesk desk, SheetDesk sheets, SurveyBox box, MemberService members) {
		this.desk = desk;
		this.sheets = sheets;
		this.box = box;
		this.members = members;
	}

	GradingView view(Grading grading, String unitName, Actor actor) {
		var inside = this.desk.access().mayReadSheets(actor, grading.unit());
		return new GradingView(grading.businessKey(), grading.unit(), unitName, grading.year(), grading.kind(),
				grading.stage(), grading.selfUntil(), result(grading, inside), inside ? totals(grading) : List.of(),
				inside ? List.copyOf(grading.vetoes()) : List.of(),
				inside ? this.box.of(grading.id()).filter(Survey::closed) : Optional.empty(), grading.closed(),
				duties(grading, actor));
	}

	private static Optional<Result> result(Grading grading, boolean inside) {
		var reckoned = grading.reckoned();
		return reckoned.level()
			.filter((level) -> inside || grading.isPublished())
			.map((level) -> new Result(Grade.of(level), reckoned.score(), reckoned.reasons(), grading.publishedOn()));
	}

	private List<Total> totals(Grading grading) {
		var self = new Total("自评", this.sheets.self(grading.id()).flatMap(Sheet::total));
		var scores = this.sheets.scores(grading)
			.stream()
			.map((sheet) -> new Total("考评　" + this.members.nameOf(sheet.evaluator()), sheet.total()));
		var mean = grading.reckoned().superiorScore().map((score) -> new Total("上级考评平均", Optional.of(score)));
		return Stream.of(Stream.of(self), scores, mean.stream()).flatMap((part) -> part).toList();
	}

	private Duties duties(Grading grading, Actor actor) {
		var access = this.desk.access();
		return new Duties(grading.stage() == GradingStage.SELF && access.answersFor(actor, grading.unit()),
				grading.stage() == GradingStage.SCORING && grading.evaluators().contains(actor.userId()),
				grading.stage() == GradingStage.SURVEY && access.supervises(actor, grading.unit()));
	}

}
