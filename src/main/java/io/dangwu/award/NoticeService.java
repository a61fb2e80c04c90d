package io.dangwu.award;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows from the public notices: who is struck off, who moves up, who passes.
 */
@Service
@Transactional
public class NoticeService {

	private static final Logger LOG = LoggerFactory.getLogger(NoticeService.class);

	private static final Set<NominationState> LEFT = EnumSet.of(NominationState.STRUCK, NominationState.WITHDRAWN);

	private final AwardDesk desk;

	private final AwardAccess access;

	private final Vacancies vacancies;

	private final ApplicationEventPublisher events;

	NoticeService(AwardDesk desk, AwardAccess access, Vacancies vacancies, ApplicationEventPublisher events) {
		this.desk = desk;
		this.access = access;
		this.vacancies = vacancies;
		this.events = events;
	}

	/** The names of all notices, as they stand today. */
	@Transactional(readOnly = true)
	public List<BranchSheet.Choice> named(String key) {
		return this.desk.of(this.desk.round(key), NominationState.PROPOSED)
			.stream()
			.map((one) -> new BranchSheet.Choice(one.id(), one.name()))
			.toList();
	}

	/** Strikes off those against whom an objection was upheld; the next may move up. */
	public void strike(String key, Map<UUID, String> reasons, Actor actor) {
		var round = open(key, actor);
		var named = this.desk.of(round, NominationState.PROPOSED);
		var ids = named.stream().map(Nomination::id).toList();
		Verdict.refusedIf(reasons.isEmpty() || !ids.containsAll(reasons.keySet()), "请选择异议成立、取消资格的公示对象")
			.and(Verdict.refusedIf(reasons.values().stream().anyMatch((why) -> why.strip().length() < 2), "请写明取消资格的原因"))
			.orThrow();
		named.stream()
			.filter((nomination) -> reasons.containsKey(nomination.id()))
			.forEach((nomination) -> nomination.end(NominationState.STRUCK, reasons.get(nomination.id()).strip()));
		LOG.info("Round {}: {} struck off", key, reasons.size());
		this.events.publishEvent(new PlaceFreed(key));
		done(round, actor);
	}

	/** Whom the objection is about was struck off or has withdrawn before. */
	public void confirmLeft(String key, Actor actor) {
		var round = open(key, actor);
		var left = this.desk.of(round).stream().anyMatch((one) -> one.posting() > 0 && LEFT.contains(one.state()));
		Verdict.refusedIf(!left, "没有公示对象取消资格或者退出，请选择异议成立的公示对象").orThrow();
		done(round, actor);
	}

	/** An objection was upheld; the organisation department has to say against whom. */
	public void uphold(String key) {
		this.desk.round(key).course().upholdObjection();
		this.events.publishEvent(new ObjectionUpheld(key));
	}

	/** Whom an upheld objection is about stands no more. */
	public void demandStruck(String key) {
		this.desk.round(key).course().demandObjectionsAnswered();
	}

	/**
	 * Free places go to the next in order, whose names are posted for themselves at once.
	 * @return MOVED_UP, or NONE where nobody may
	 */
	public String fill(String key) {
		var round = this.desk.round(key);
		var number = Posting.newest(this.desk.of(round)) + 1;
		var next = this.vacancies.of(round).stream().flatMap((places) -> {
			places.passedOver().forEach((leader) -> leader.passOver(this.vacancies.passingOver(round)));
			return places.next().stream();
		}).toList();
		next.forEach((nomination) -> nomination.propose(number));
		LOG.info("Round {}: {} move up", key, next.size());
		return next.isEmpty() ? "NONE" : "MOVED_UP";
	}

	/** The key of the newest notice. */
	@Transactional(readOnly = true)
	public String newestKey(String key) {
		return new PostingKey(key, Posting.newest(this.desk.of(this.desk.round(key)))).text();
	}

	/** All days are over: those still named have passed. */
	public void conclude(String key) {
		var round = this.desk.round(key);
		this.desk.of(round, NominationState.PROPOSED).forEach(Nomination::passNotice);
		round.course().reach(RoundStage.FINAL);
	}

	private AwardRound open(String key, Actor actor) {
		AwardAccess.check(this.access.checks(actor), "异议处理结果由组织部登记");
		var round = this.desk.round(key);
		round.course().demandRunning();
		return round;
	}

	private void done(AwardRound round, Actor actor) {
		round.course().answerObjections();
		this.events
			.publishEvent(new RoundWorkDone(round.businessKey(), "strikeNominees", Optional.empty(), actor.userId()));
	}

}
