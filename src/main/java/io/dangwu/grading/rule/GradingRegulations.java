package io.dangwu.grading.rule;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;
import io.dangwu.regulation.Share;

/**
 * One edition of the college's standard by which organisations are graded.
 *
 * @param profile which of the profiles holds
 * @param massShare the share of satisfied forms below which the mass cap holds
 * @param lateVeto the veto that a missing self-score brings
 * @param minimumAge the age from which an organisation is graded
 * @param wholeSurvey up to how many people everybody is asked; of more at least so many
 * @param largestSurvey how many codes are given out at most
 * @param answerWorkingDays within how many working days an objection is answered
 * @param promotionShare the share of satisfied forms that a promotion needs
 */
public record GradingRegulations(Edition edition, Cited<List<Question>> questions, Cited<BigDecimal> selfWeight,
		Cited<BigDecimal> superiorWeight, Cited<Map<String, CutOffs>> profiles, Cited<String> profile,
		Cited<Share> massShare, Cited<GradeLevel> massCap, Cited<List<Veto>> vetoes, Cited<String> lateVeto,
		Cited<Period> minimumAge, Cited<Integer> evaluators, Cited<Integer> wholeSurvey, Cited<Integer> largestSurvey,
		Cited<Integer> noticeWorkingDays, Cited<Integer> answerWorkingDays, Cited<Period> selfWithin,
		Cited<Integer> promotionProblems, Cited<Integer> promotionInstitutions,
		Cited<Share> promotionShare) implements Regulation {

	CutOffs cutOffs() {
		return Objects.requireNonNull(this.profiles.value().get(this.profile.value()), "profile");
	}

	/** The same standard with another profile of cut-offs. */
	GradingRegulations with(String other) {
		return new GradingRegulations(this.edition, this.questions, this.selfWeight, this.superiorWeight, this.profiles,
				new Cited<>(other, null), this.massShare, this.massCap, this.vetoes, this.lateVeto, this.minimumAge,
				this.evaluators, this.wholeSurvey, this.largestSurvey, this.noticeWorkingDays, this.answerWorkingDays,
				this.selfWithin, this.promotionProblems, this.promotionInstitutions, this.promotionShare);
	}

	public Veto veto(String code) {
		return this.vetoes.value()
			.stream()
			.filter((veto) -> veto.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("No veto " + code));
	}

	/** The vetoes that somebody finds; a missing self-score is none of them. */
	public List<Veto> findable() {
		return this.vetoes.value().stream().filter((veto) -> !veto.code().equals(this.lateVeto.value())).toList();
	}

	/** What all questions bring together. */
	public BigDecimal fullScore() {
		return this.questions.value().stream().map(Question::points).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
