package io.dangwu.grading.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a score brings alone, and what holds it down.
 *
 * @param mass the cap by what the masses say, where it holds
 */
record Caps(GradeLevel base, Optional<GradeLevel> mass, MassTally tally, List<Veto> vetoes, GradingRegulations law) {

	static Caps of(BigDecimal composite, MassTally tally, List<Veto> vetoes, GradingRegulations law) {
		var mass = tally.isBelow(law.massShare().value()) ? Optional.of(law.massCap().value())
				: Optional.<GradeLevel>empty();
		return new Caps(law.cutOffs().level(composite), mass, tally, List.copyOf(vetoes), law);
	}

	/** With everything that holds it down. */
	GradeLevel level() {
		return byVeto().cappedAt(byMass());
	}

	GradeLevel byMass() {
		return this.mass.map(this.base::cappedAt).orElse(this.base);
	}

	GradeLevel byVeto() {
		return this.base.cappedAt(this.vetoes.stream().map(Veto::cap).toList());
	}

	List<String> reasons() {
		var mass = this.mass.stream()
			.map((cap) -> "群众测评%s，不足 %s，不高于%s".formatted(this.tally.words(), this.law.massShare().value(),
					cap.title()));
		var vetoes = this.vetoes.stream()
			.map((veto) -> "一票否决 %s：%s，不高于%s".formatted(veto.code(), veto.fact(), veto.cap().title()));
		return Stream.concat(mass, vetoes).toList();
	}

}
