package io.dangwu.grading.rule;

import java.util.EnumSet;
import java.util.List;

import io.dangwu.regulation.Verdict;

/**
 * After rectification an organisation rises by one level, stands or falls; the new grade
 * is reckoned first, and an open problem does not hide a fall.
 */
public final class PromotionRule {

	private PromotionRule() {
	}

	/** Whether the figures are possible at all. */
	public static Verdict check(PromotionFacts facts, GradingRegulations law) {
		return GradeRule.check(facts.newScore(), law.fullScore())
			.and(Verdict.refusedIf(!facts.mass().isPossible() || facts.mass().valid() == 0, "群众测评票数不对，请核对"))
			.and(Verdict.refusedIf(facts.closed() < 0 || facts.closed() > facts.problems(), "已销号的问题多于问题总数，请核对"));
	}

	/** How the organisation stands; figures that are not possible are refused. */
	public static PromotionResult decide(PromotionFacts facts, GradingRegulations law) {
		check(facts, law).orThrow();
		var vetoes = facts.vetoes().stream().map(law::veto).toList();
		var caps = Caps.of(facts.newScore(), facts.mass(), vetoes, law);
		if (facts.oldLevel().isBetterThan(caps.level())) {
			return PromotionResult.of(PromotionOutcome.DOWNGRADED, caps.level());
		}
		var hindrances = hindrances(facts, caps, law);
		if (!hindrances.isEmpty()) {
			return new PromotionResult(PromotionOutcome.NOT_PROMOTED, facts.oldLevel(), hindrances);
		}
		return caps.level().isBetterThan(facts.oldLevel()) ? promoted(facts, caps.level()) : same(facts);
	}

	private static PromotionResult promoted(PromotionFacts facts, GradeLevel level) {
		return PromotionResult.of(PromotionOutcome.PROMOTED, facts.skipApproved() ? level : facts.oldLevel().next());
	}

	private static PromotionResult same(PromotionFacts facts) {
		var change = facts.newScore().compareTo(facts.oldScore());
		var best = facts.oldLevel() == GradeLevel.ADVANCED;
		if (best && change >= 0) {
			return PromotionResult.of(PromotionOutcome.CONSOLIDATED, facts.oldLevel());
		}
		return PromotionResult.of(
				(!best && change > 0) ? PromotionOutcome.IMPROVED_WITHIN_GRADE : PromotionOutcome.NOT_IMPROVED,
				facts.oldLevel());
	}

	private static List<PromotionHindrance> hindrances(PromotionFacts facts, Caps caps, GradingRegulations law) {
		var found = EnumSet.noneOf(PromotionHindrance.class);
		if (facts.problems() < law.promotionProblems().value()) {
			found.add(PromotionHindrance.FEWER_THAN_2_PROBLEMS);
		}
		if (facts.closed() < facts.problems()) {
			found.add(PromotionHindrance.OPEN_PROBLEMS);
		}
		if (facts.institutions() < law.promotionInstitutions().value()) {
			found.add(PromotionHindrance.NO_INSTITUTION);
		}
		if (facts.mass().isBelow(law.promotionShare().value())) {
			found.add(PromotionHindrance.MASS_BELOW_80);
		}
		found.addAll(caps(facts, caps));
		return List.copyOf(found);
	}

	/** Those caps that alone hold a better score at the old grade. */
	private static EnumSet<PromotionHindrance> caps(PromotionFacts facts, Caps caps) {
		var found = EnumSet.noneOf(PromotionHindrance.class);
		var better = caps.base().isBetterThan(facts.oldLevel());
		if (better && caps.byVeto() == facts.oldLevel()) {
			found.add(PromotionHindrance.VETO);
		}
		if (better && caps.byMass() == facts.oldLevel()) {
			found.add(PromotionHindrance.MASS_CAP);
		}
		return found;
	}

}
