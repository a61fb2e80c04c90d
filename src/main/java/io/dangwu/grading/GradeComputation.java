package io.dangwu.grading;

import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.grading.rule.GradeFacts;
import io.dangwu.grading.rule.MassTally;
import io.dangwu.organization.Actor;
import io.dangwu.organization.UnitDirectory;

import org.springframework.stereotype.Component;

/**
 * Gathers what a grade is made of.
 */
@Component
class GradeComputation {

	private final SheetDesk sheets;

	private final SurveyBox box;

	private final UnitDirectory units;

	GradeComputation(SheetDesk sheets, SurveyBox box, UnitDirectory units) {
		this.sheets = sheets;
		this.box = box;
		this.units = units;
	}

	GradeFacts facts(Grading grading, LocalDate on) {
		var self = this.sheets.self(grading.id()).flatMap(Sheet::total);
		var superior = this.sheets.scores(grading).stream().flatMap((sheet) -> sheet.total().stream()).toList();
		var vetoes = grading.vetoes().stream().map(FoundVeto::code).sorted().toList();
		return new GradeFacts(self.orElse(null), superior, mass(grading), vetoes, founded(grading), on,
				grading.isSelfMissed());
	}

	MassTally mass(Grading grading) {
		return this.box.of(grading.id()).map(Survey::tally).orElse(new MassTally(0, 0));
	}

	/** An organisation of which no day is known is an old one. */
	private LocalDate founded(Grading grading) {
		return Optional.ofNullable(this.units.sheet(grading.unit(), Actor.SYSTEM).establishedOn())
			.orElse(LocalDate.EPOCH);
	}

}
