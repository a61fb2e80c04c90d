package io.dangwu.grading;

import io.dangwu.grading.rule.GradeRule;
import io.dangwu.grading.rule.GradeStatus;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the grading of an organisation from its opening to its published grade.
 */
@Service
@Transactional
public class GradingService {

	private static final Logger LOG = LoggerFactory.getLogger(GradingService.class);

	private final GradingDesk desk;

	private final GradingOpening opening;

	private final GradeComputation computation;

	private final ApplicationEventPublisher events;

	GradingService(GradingDesk desk, GradingOpening opening, GradeComputation computation,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.opening = opening;
		this.computation = computation;
		this.events = events;
	}

	/**
	 * Begins the grading of an organisation for a year; its process begins with it.
	 * @return the key of the case
	 */
	public String open(NewGrading wanted, Actor actor) {
		this.desk.access().checkOpens(actor);
		var key = this.opening.first(wanted).businessKey();
		LOG.info("Grading {} opened", key);
		this.events.publishEvent(new GradingOpened(key));
		return key;
	}

	/** Begins the grading after a rectification, within its case. */
	public void openAgain(String caseKey, NewGrading wanted) {
		this.opening.again(caseKey, wanted);
		LOG.info("Grading again opened for {}", caseKey);
	}

	/**
	 * Reckons the grade; what is still missing is refused.
	 * @return GRADED or UNGRADED
	 */
	public String grade(String key) {
		var grading = this.desk.grading(key);
		var today = this.desk.today();
		var result = GradeRule.decide(this.computation.facts(grading, today), this.desk.law(grading));
		if (result.status() == GradeStatus.INCOMPLETE) {
			throw new RegulationViolated(Verdict.refused("还不能定级：" + String.join("；", result.reasons())));
		}
		grading.decide(result, today);
		LOG.info("Grading {}: {}", key, result.status());
		return result.status().name();
	}

	/** Enters what the college committee says of the grade. */
	public GradeDecision confirm(String key, GradeDecision decision, @Nullable String opinion, Actor actor) {
		var grading = this.desk.grading(key);
		this.desk.access().checkConfirms(actor);
		this.desk.impartial(grading, actor)
			.and(Verdict.refusedIf(decision == GradeDecision.RETURNED && opinion == null, "退回复核的，请写明理由"))
			.orThrow();
		if (decision == GradeDecision.CONFIRMED) {
			grading.reckoned().confirm(actor.userId());
		}
		LOG.info("Grading {}: {}", key, decision);
		return decision;
	}

	/** Refuses to let somebody decide on a grading who has a part in it. */
	@Transactional(readOnly = true)
	public void checkImpartial(String key, Actor actor) {
		this.desk.impartial(this.desk.grading(key), actor).orThrow();
	}

	/** Ends the grading with a published grade, of which others hear. */
	public void publish(String key) {
		var grading = this.desk.grading(key);
		grading.publish(this.desk.today());
		var graded = grading.graded().orElseThrow();
		LOG.info("Grade of {} published", key);
		this.events.publishEvent(new GradePublished(key, graded.unit(), graded.year(), graded.grade(), graded.score(),
				graded.publishedOn()));
	}

	/** Ends the grading of an organisation that is too young for a grade. */
	public void leaveUngraded(String key) {
		var grading = this.desk.grading(key);
		grading.reach(GradingStage.UNGRADED);
		LOG.info("Grading {} ended without a grade", key);
		this.events.publishEvent(new LeftUngraded(key, grading.unit(), grading.year()));
	}

}
