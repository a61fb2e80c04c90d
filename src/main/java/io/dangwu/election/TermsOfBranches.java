package io.dangwu.election;

import java.time.LocalDate;

import io.dangwu.election.rule.TermRule;
import io.dangwu.organization.Actor;
import io.dangwu.organization.TermOfOffice;
import io.dangwu.organization.UnitDirectory;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Whether the term of a branch allows an election on a day: long before its end it takes
 * an approval of its own.
 */
@Component
class TermsOfBranches {

	private final UnitDirectory units;

	private final ElectionLaws laws;

	TermsOfBranches(UnitDirectory units, ElectionLaws laws) {
		this.units = units;
		this.laws = laws;
	}

	Verdict check(Election election, LocalDate on) {
		if (election.kind() == ElectionKind.BY_ELECTION) {
			return Verdict.allowed();
		}
		var sheet = this.units.sheet(election.branch(), Actor.SYSTEM);
		return Verdict.refusedIf(sheet.data().term().termYears() == null, "请先在党组织信息中填写每届任期（年）")
			.and(sheet.term().map((term) -> check(term, on)).orElse(Verdict.allowed()));
	}

	private Verdict check(TermOfOffice term, LocalDate on) {
		return TermRule.election(this.laws.span(term), on, this.laws.firstWarning(on));
	}

}
