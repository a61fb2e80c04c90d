package io.dangwu.rectification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.dangwu.grading.GradingRound;
import io.dangwu.grading.GradingService;
import io.dangwu.grading.NewGrading;
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
 * Ends a rectification: accepted by the superior, graded again, promoted or not.
 */
@Service
@Transactional
public class CompletionService {

	private static final Logger LOG = LoggerFactory.getLogger(CompletionService.class);

	private final RectificationDesk desk;

	private final GradingService gradings;

	private final GradingRound round;

	private final PromotionService promotions;

	CompletionService(RectificationDesk desk, GradingService gradings, GradingRound round,
			PromotionService promotions) {
		this.desk = desk;
		this.gradings = gradings;
		this.round = round;
		this.promotions = promotions;
	}

	/** The institutions that were planned, by their place. */
	@Transactional(readOnly = true)
	public Map<String, String> institutions(String key) {
		var planned = this.desk.get(key).institutions();
		return IntStream.range(0, planned.size())
			.boxed()
			.collect(Collectors.toMap((place) -> String.valueOf(place + 1), planned::get));
	}

	/** Enters what the superior has found at the end, and begins the grading again. */
	public void accept(String key, List<String> institutions, String opinion, Actor actor) {
		var rectification = this.desk.get(key);
		this.desk.access().checkSupervises(actor, rectification.unit());
		Verdict.refusedIf(!institutions(key).keySet().containsAll(institutions), "请从方案写明的制度中选择").orThrow();
		rectification.accept(Math.toIntExact(institutions.stream().distinct().count()), opinion);
		this.gradings.openAgain(key,
				new NewGrading(rectification.unit(), rectification.year(), this.round.usualDeadline()));
		LOG.info("Rectification {} accepted, {} institutions", key, rectification.established());
	}

	/** How the branch would stand, for those who decide. */
	@Transactional(readOnly = true)
	public String preview(String key) {
		var usual = this.promotions.preview(request(key, false));
		var skipped = this.promotions.preview(request(key, true));
		var more = (skipped.grade() == usual.grade()) ? "" : "；批准越级晋升的，%s".formatted(skipped.words());
		return "复评得分 %s：%s%s。".formatted(usual.score(), usual.words(), more);
	}

	/** Settles the grade by what the college committee decides. */
	public Promotion decide(String key, boolean skipApproved, Actor actor) {
		this.desk.access().checkDecides(actor);
		this.gradings.checkImpartial(key, actor);
		var usual = this.promotions.preview(request(key, false));
		var skipped = this.promotions.preview(request(key, true));
		Verdict.refusedIf(skipApproved && usual.grade() == skipped.grade(), "复评结果没有越过一档，不需要批准越级晋升").orThrow();
		var promotion = this.promotions.settle(request(key, skipApproved));
		this.desk.get(key).conclude(promotion);
		LOG.info("Rectification {} ended: {}", key, promotion.outcome());
		return promotion;
	}

	private PromotionRequest request(String key, boolean skip) {
		var rectification = this.desk.get(key);
		return new PromotionRequest(key, rectification.gradingKey(), rectification.problems().size(),
				rectification.closed(), rectification.established(), skip);
	}

}
