package io.dangwu.rectification;

import io.dangwu.grading.AssessmentService;
import io.dangwu.grading.GradingService;
import io.dangwu.grading.Promotion;
import io.dangwu.grading.PromotionRequest;
import io.dangwu.grading.PromotionService;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides whether a branch that was graded again rises: proposed by the rule, decided by
 * the college committee, noticed, then settled.
 */
@Service
@Transactional
public class PromotionDecisions {

	private static final Logger LOG = LoggerFactory.getLogger(PromotionDecisions.class);

	private final RectificationDesk desk;

	private final GradingService gradings;

	private final AssessmentService assessments;

	private final PromotionService promotions;

	PromotionDecisions(RectificationDesk desk, GradingService gradings, AssessmentService assessments,
			PromotionService promotions) {
		this.desk = desk;
		this.gradings = gradings;
		this.assessments = assessments;
		this.promotions = promotions;
	}

	/** How the branch would stand, for those who decide. */
	@Transactional(readOnly = true)
	public String preview(String key) {
		var usual = proposed(key, false);
		var skipped = proposed(key, true);
		var more = (skipped.grade() == usual.grade()) ? "" : "；批准越级晋升的，%s".formatted(skipped.words());
		return "复评得分 %s：%s%s。".formatted(usual.score(), usual.words(), more);
	}

	/** Enters what the college committee decides; it holds when nobody objects. */
	public void decide(String key, boolean skipApproved, Actor actor) {
		this.desk.access().checkDecides(actor);
		this.gradings.checkImpartial(key, actor);
		Verdict
			.refusedIf(skipApproved && proposed(key, false).grade() == proposed(key, true).grade(),
					"复评结果没有越过一档，不需要批准越级晋升")
			.orThrow();
		this.desk.get(key).ending().decide(skipApproved);
		LOG.info("Promotion {} decided", key);
	}

	/** What is to be noticed. */
	@Transactional(readOnly = true)
	public Promotion decided(String key) {
		return proposed(key, this.desk.get(key).ending().skipApproved());
	}

	/** Has the branch scored anew, because an objection was upheld. */
	public void reopen(String key) {
		this.assessments.reopen(key);
	}

	/** Settles the grade as it was decided. */
	public Promotion settle(String key) {
		var promotion = this.promotions.settle(request(key, this.desk.get(key).ending().skipApproved()));
		this.desk.get(key).conclude(promotion);
		LOG.info("Rectification {} ended: {}", key, promotion.outcome());
		return promotion;
	}

	private Promotion proposed(String key, boolean skip) {
		return this.promotions.preview(request(key, skip));
	}

	private PromotionRequest request(String key, boolean skip) {
		var rectification = this.desk.get(key);
		return new PromotionRequest(key, rectification.gradingKey(), rectification.plan().problems().size(),
				rectification.plan().closed(), rectification.ending().established(), skip);
	}

}
