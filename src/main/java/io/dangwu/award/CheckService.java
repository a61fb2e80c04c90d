package io.dangwu.award;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisation department checks who may stand, the discipline inspection what stands
 * against it.
 */
@Service
@Transactional
public class CheckService {

	private static final Logger LOG = LoggerFactory.getLogger(CheckService.class);

	private final AwardDesk desk;

	private final Candidacy candidacy;

	private final Impartiality impartiality;

	private final ApplicationEventPublisher events;

	CheckService(AwardDesk desk, Candidacy candidacy, Impartiality impartiality, ApplicationEventPublisher events) {
		this.desk = desk;
		this.candidacy = candidacy;
		this.impartiality = impartiality;
		this.events = events;
	}

	/**
	 * The organisation department says of each reported nomination whether it goes on.
	 */
	public void check(String key, Map<UUID, Examination> checked, Actor actor) {
		var round = this.desk.round(key);
		AwardAccess.check(actor.isSystem() || actor.has(RoleKind.ORG_DEPARTMENT), "资格由组织部审核");
		round.course().demandRunning();
		var waiting = this.desk.of(round, NominationState.REPORTED);
		notAgain(waiting, actor).and(this.impartiality.notOwn(waiting, actor))
			.and(ExaminationService.reasons(waiting, checked))
			.orThrow();
		var passing = waiting.stream().filter((nomination) -> checked.get(nomination.id()).passes()).toList();
		eligible(round, passing).and(shortlists(round, passing)).orThrow();
		waiting.forEach((nomination) -> {
			var examination = checked.get(nomination.id());
			if (examination.passes()) {
				nomination.check(actor.userId());
			}
			else {
				nomination.refuse(examination.why(), actor.userId());
			}
		});
		done(key, "checkNominations", actor);
	}

	/** The discipline inspection does the same with those who passed. */
	public void review(String key, Map<UUID, Examination> reviewed, Actor actor) {
		var round = this.desk.round(key);
		AwardAccess.check(actor.isSystem() || actor.has(RoleKind.DISCIPLINE), "廉洁自律情况由纪检审核");
		round.course().demandRunning();
		var waiting = this.desk.of(round, NominationState.CHECKED);
		notAgain(waiting, actor).and(this.impartiality.notOwn(waiting, actor))
			.and(ExaminationService.reasons(waiting, reviewed))
			.orThrow();
		waiting.forEach((nomination) -> {
			var examination = reviewed.get(nomination.id());
			if (examination.passes()) {
				nomination.clear(actor.userId());
			}
			else {
				nomination.refuse(examination.why(), actor.userId());
			}
		});
		done(key, "reviewDiscipline", actor);
	}

	/** Whoever has said something about a nomination leaves the next word to others. */
	private static Verdict notAgain(List<Nomination> waiting, Actor actor) {
		return waiting.stream()
			.filter((nomination) -> nomination.wasExaminedBy(actor.userId()))
			.findFirst()
			.map((nomination) -> Verdict.refused("您审查过%s的推荐材料，请由其他同志审核".formatted(nomination.name())))
			.orElse(Verdict.allowed());
	}

	private Verdict eligible(AwardRound round, List<Nomination> passing) {
		return passing.stream()
			.map((nomination) -> this.candidacy.judge(round, nomination.who(), nomination.deeds(),
					nomination.nominatedOn(), nomination.id()))
			.reduce(Verdict.allowed(), Verdict::and);
	}

	private Verdict shortlists(AwardRound round, List<Nomination> passing) {
		var most = this.desk.law(round).shortlist().value();
		return round.kinds()
			.stream()
			.filter(AwardKind::isList)
			.map((kind) -> Verdict.refusedIf(
					passing.stream().filter((nomination) -> nomination.kind().equals(kind.code())).count() > most,
					"“%s”进入投票的候选人最多 %d 名，请择优确定".formatted(kind.title(), most)))
			.reduce(Verdict.allowed(), Verdict::and);
	}

	private void done(String key, String task, Actor actor) {
		LOG.info("Round {}: {} done", key, task);
		this.events.publishEvent(new RoundWorkDone(key, task, Optional.empty(), actor.userId()));
	}

}
