package io.dangwu.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.dangwu.grading.rule.SurveyRule;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The superior's part of the survey of the masses: codes are given out and the count is
 * closed.
 */
@Service
@Transactional
public class SurveyService {

	private static final Logger LOG = LoggerFactory.getLogger(SurveyService.class);

	private final GradingDesk desk;

	private final SurveyBox box;

	private final SurveyCodes codes;

	private final ApplicationEventPublisher events;

	SurveyService(GradingDesk desk, SurveyBox box, SurveyCodes codes, ApplicationEventPublisher events) {
		this.desk = desk;
		this.box = box;
		this.codes = codes;
		this.events = events;
	}

	/** How far the survey has come, for whoever may see it; empty before it begins. */
	@Transactional(readOnly = true)
	public Optional<Survey> of(String key, Actor actor) {
		return this.box.of(this.desk.supervised(key, actor).id());
	}

	/** How many are to be asked. */
	@Transactional(readOnly = true)
	public SurveyBounds bounds(String key) {
		var law = this.desk.law(this.desk.grading(key));
		return new SurveyBounds(law.wholeSurvey().value(), law.largestSurvey().value());
	}

	/** The codes, shown this once and kept nowhere. */
	public List<String> issue(String key, int people, int number, Actor actor) {
		var grading = this.desk.supervised(key, actor);
		Verdict
			.refusedIf(grading.stage() != GradingStage.SURVEY,
					"现在是“%s”阶段，群众测评在上级考评之后进行".formatted(grading.stage().title()))
			.and(Verdict.refusedIf(this.box.of(grading.id()).isPresent(), "评议码已经发出，每次考评只发一次"))
			.and(SurveyRule.check(people, number, this.desk.law(grading)))
			.orThrow();
		var fresh = Stream.generate(this.codes::next).distinct().limit(number).toList();
		this.box.open(grading.id(), people,
				fresh.stream().map(this.codes::hash).sorted(SurveyService::inAnyOrder).toList());
		LOG.info("Grading {}: {} codes given out", key, number);
		return fresh;
	}

	/** Ends the survey; without a valid form it goes on. */
	public void close(String key, Actor actor) {
		var grading = this.desk.supervised(key, actor);
		var survey = survey(grading.id());
		Verdict.refusedIf(survey.closed(), "群众测评已经结束")
			.and(Verdict.refusedIf(survey.valid() == 0, "还没有收到有效的评议，不能结束测评"))
			.orThrow();
		this.box.close(grading.id());
		LOG.info("Grading {}: survey closed", key);
		this.events.publishEvent(new PageWorkDone(key, "surveyMasses", actor.userId()));
	}

	/** The page's work behind the task; refused where it is not done. */
	@Transactional(readOnly = true)
	public void demand(String key) {
		var closed = this.box.of(this.desk.grading(key).id()).filter(Survey::closed).isPresent();
		Verdict.refusedIf(!closed, "请先在群众测评页面发放评议码并结束测评，本任务会自动办结").orThrow();
	}

	/** Whether the masses are still to be asked. */
	@Transactional(readOnly = true)
	public boolean isWanted(String key) {
		return this.box.of(this.desk.grading(key).id()).filter(Survey::closed).isEmpty();
	}

	/** The paper behind a code; one that is used or unknown is refused. */
	@Transactional(readOnly = true)
	public UUID gradingOf(String code) {
		return this.box.grading(this.codes.hash(code)).orElseThrow(SurveyService::unknown);
	}

	/** Takes an opinion, once for each code. */
	public void answer(String code, Opinion opinion) {
		if (!this.box.take(this.codes.hash(code), gradingOf(code), opinion)) {
			throw unknown();
		}
	}

	private Survey survey(UUID gradingId) {
		return this.box.of(gradingId).orElseThrow(() -> new RegulationViolated(Verdict.refused("请先发放评议码")));
	}

	private static RegulationViolated unknown() {
		return new RegulationViolated(Verdict.refused("评议码无效：可能输错、已经使用过，或者测评已经结束。请核对评议单，每个评议码只能使用一次"));
	}

	/** By hash, so that no row tells the order of the printed sheet. */
	private static int inAnyOrder(byte[] one, byte[] other) {
		return Arrays.compareUnsigned(one, other);
	}

}
