package io.dangwu.election;

import java.time.Clock;
import java.time.LocalDate;

import io.dangwu.election.TermView.Standing;
import io.dangwu.election.rule.ElectionPractice;
import io.dangwu.election.rule.ElectionRegulations;
import io.dangwu.election.rule.TermRule;
import io.dangwu.election.rule.TermSpan;
import io.dangwu.organization.TermOfOffice;
import io.dangwu.regulation.Regulations;

import org.springframework.stereotype.Component;

/**
 * What the regulations and the college's own practice say about elections and terms of
 * office.
 */
@Component
class ElectionLaws {

	private final Regulations<ElectionRegulations> regulations;

	private final Regulations<ElectionPractice> practice;

	private final ElectionSettings settings;

	private final Clock clock;

	ElectionLaws(Regulations<ElectionRegulations> regulations, Regulations<ElectionPractice> practice,
			ElectionSettings settings, Clock clock) {
		this.regulations = regulations;
		this.practice = practice;
		this.settings = settings;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Regulations<ElectionRegulations> regulations() {
		return this.regulations;
	}

	/** The edition in force on the day, with what the college has settled about it. */
	ElectionRegulations on(LocalDate day) {
		return this.settings.settle(this.regulations.on(day));
	}

	/** The practice of the college on the day of an act. */
	ElectionPractice practiceOn(LocalDate day) {
		return this.practice.on(day);
	}

	/** The months before the end from which a term is ending. */
	int firstWarning(LocalDate today) {
		return practiceOn(today).firstWarning();
	}

	Standing standing(TermOfOffice term, LocalDate today) {
		return switch (TermRule.state(span(term), today, firstWarning(today))) {
			case RUNNING -> Standing.RUNNING;
			case ENDING -> Standing.ENDING;
			case POSTPONED -> Standing.POSTPONED;
			case OVER -> Standing.OVER;
		};
	}

	TermSpan span(TermOfOffice term) {
		return new TermSpan(term.electedOn(), term.regularEnd(), term.approvedEnd());
	}

}
