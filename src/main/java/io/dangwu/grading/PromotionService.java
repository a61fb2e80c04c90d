package io.dangwu.grading;

import io.dangwu.grading.rule.PromotionFacts;
import io.dangwu.grading.rule.PromotionHindrance;
import io.dangwu.grading.rule.PromotionRule;
import io.dangwu.regulation.Cited;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares a grading after rectification with the one before it, and settles the grade.
 */
@Service
@Transactional
public class PromotionService {

	private static final Logger LOG = LoggerFactory.getLogger(PromotionService.class);

	private final GradingDesk desk;

	private final GradeComputation computation;

	PromotionService(GradingDesk desk, GradeComputation computation) {
		this.desk = desk;
		this.computation = computation;
	}

	/** How the organisation would stand; nothing is settled by it. */
	@Transactional(readOnly = true)
	public Promotion preview(PromotionRequest request) {
		return promotion(request, this.desk.grading(request.caseKey()));
	}

	/** How long the grade that is to hold must be noticed. */
	@Transactional(readOnly = true)
	public Cited<Integer> noticeWorkingDays(String caseKey) {
		return this.desk.law(this.desk.grading(caseKey)).noticeWorkingDays();
	}

	/** Settles and publishes the grade that holds from now on. */
	public Promotion settle(PromotionRequest request) {
		var grading = this.desk.grading(request.caseKey());
		var promotion = promotion(request, grading);
		grading.reckoned().settle(promotion.grade().level(), promotion.words());
		grading.publish(this.desk.today());
		LOG.info("Promotion {}: {}", request.caseKey(), promotion.outcome());
		return promotion;
	}

	private Promotion promotion(PromotionRequest request, Grading grading) {
		var result = PromotionRule.decide(facts(request, grading), this.desk.law(grading));
		return new Promotion(result.outcome().name(), result.outcome().title(), Grade.of(result.level()),
				grading.reckoned().score(), result.hindrances().stream().map(PromotionHindrance::title).toList(),
				result.outcome().needsNewRound());
	}

	private PromotionFacts facts(PromotionRequest request, Grading grading) {
		var former = this.desk.grading(request.formerKey()).reckoned();
		var facts = this.computation.facts(grading, this.desk.today());
		return new PromotionFacts(former.level().orElseThrow(), former.score(), grading.reckoned().score(),
				facts.mass(), facts.vetoes(), request.problems(), request.closed(), request.institutions(),
				request.skipApproved());
	}

}
