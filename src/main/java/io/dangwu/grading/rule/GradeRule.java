package io.dangwu.grading.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.dangwu.regulation.PeriodText;
import io.dangwu.regulation.Verdict;

/**
 * An organisation is graded by its own score and that of its superior, capped by what the
 * masses say and by vetoes; a veto never raises a grade.
 */
public final class GradeRule {

	/** Scores are reckoned and compared with so many decimals. */
	private static final int SCALE = 2;

	private GradeRule() {
	}

	/** Whether the figures are possible at all. */
	public static Verdict check(GradeFacts facts, GradingRegulations law) {
		var scores = Stream.concat(Optional.ofNullable(facts.self()).stream(), facts.superior().stream());
		return scores.map((score) -> check(score, law.fullScore()))
			.reduce(Verdict.allowed(), Verdict::and)
			.and(Verdict.refusedIf(!facts.mass().isPossible(),
					"满意票 %d 多于有效票 %d，或者为负数，请核对".formatted(facts.mass().satisfied(), facts.mass().valid())));
	}

	/** Whether a score lies between nothing and the most, with two decimals at most. */
	static Verdict check(BigDecimal score, BigDecimal most) {
		return Verdict
			.refusedIf(score.signum() < 0 || score.compareTo(most) > 0,
					"得分 %s 不在 0 到 %s 之间，请核对".formatted(plain(score), plain(most)))
			.and(Verdict.refusedIf(score.stripTrailingZeros().scale() > SCALE,
					"得分 %s 超过两位小数，请按两位小数填写".formatted(plain(score))));
	}

	/** The grade, or why there is none; figures that are not possible are refused. */
	public static GradeResult decide(GradeFacts facts, GradingRegulations law) {
		check(facts, law).orThrow();
		if (facts.founded().plus(law.minimumAge().value()).isAfter(facts.on())) {
			return GradeResult.none(GradeStatus.UNGRADED, List.of("%s 成立，到 %s 不满%s，参加检查、不定等次".formatted(facts.founded(),
					facts.on(), PeriodText.of(law.minimumAge().value()))));
		}
		var missing = missing(facts, law);
		return missing.isEmpty() ? grade(facts, law) : GradeResult.none(GradeStatus.INCOMPLETE, missing);
	}

	/** The mean of the evaluators' scores. */
	static BigDecimal mean(List<BigDecimal> scores) {
		return scores.stream()
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.divide(BigDecimal.valueOf(scores.size()), SCALE, RoundingMode.HALF_UP);
	}

	private static List<String> missing(GradeFacts facts, GradingRegulations law) {
		var missing = new ArrayList<String>();
		if (facts.self() == null && !facts.deadlineOver()) {
			missing.add("自评尚未提交，也没有到截止日期");
		}
		if (facts.superior().size() < law.evaluators().value()) {
			missing.add("上级考评应有 %d 人以上评分，现有 %d 人".formatted(law.evaluators().value(), facts.superior().size()));
		}
		if (facts.mass().valid() == 0) {
			missing.add("群众测评没有有效票");
		}
		return missing;
	}

	private static GradeResult grade(GradeFacts facts, GradingRegulations law) {
		var self = Optional.ofNullable(facts.self()).orElse(BigDecimal.ZERO);
		var superior = mean(facts.superior());
		var composite = self.multiply(law.selfWeight().value())
			.add(superior.multiply(law.superiorWeight().value()))
			.setScale(SCALE, RoundingMode.HALF_UP);
		var vetoes = vetoes(facts, law);
		var caps = Caps.of(composite, facts.mass(), vetoes, law);
		var reasons = new ArrayList<String>();
		reasons.add("自评 %s×%s＋上级考评 %s×%s＝%s，按得分为%s".formatted(plain(self), plain(law.selfWeight().value()), superior,
				plain(law.superiorWeight().value()), composite, caps.base().title()));
		reasons.addAll(caps.reasons());
		reasons.add("定为" + caps.level().title());
		return new GradeResult(GradeStatus.GRADED, superior, composite, caps.base(), caps.level(),
				vetoes.stream().map(Veto::code).toList(), reasons);
	}

	private static List<Veto> vetoes(GradeFacts facts, GradingRegulations law) {
		var late = (facts.self() == null) ? Stream.of(law.lateVeto().value()) : Stream.<String>of();
		return Stream.concat(facts.vetoes().stream(), late).distinct().map(law::veto).toList();
	}

	private static String plain(BigDecimal number) {
		return number.toPlainString();
	}

}
