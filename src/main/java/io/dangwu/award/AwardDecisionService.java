package io.dangwu.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.dangwu.award.rule.LeadersShareRule;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The college committee decides whom to honour, first so that it can be noticed publicly,
 * then for good.
 */
@Service
@Transactional
public class AwardDecisionService {

	private static final Logger LOG = LoggerFactory.getLogger(AwardDecisionService.class);

	private final AwardDesk desk;

	private final AwardAccess access;

	private final Impartiality impartiality;

	private final ApplicationEventPublisher events;

	AwardDecisionService(AwardDesk desk, AwardAccess access, Impartiality impartiality,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.access = access;
		this.impartiality = impartiality;
		this.events = events;
	}

	/**
	 * Decides preliminarily: of the "ten" lists the first ones, of the other kinds those
	 * chosen.
	 */
	public void decidePreliminarily(String key, Set<UUID> chosen, LocalDate on, String document, Actor actor) {
		var round = this.desk.round(key);
		var standing = this.desk.of(round, NominationState.CLEARED);
		var proposed = proposed(round, standing, chosen);
		check(round, standing, on, document, actor).and(places(round, proposed))
			.and(leaders(round, proposed))
			.orThrow();
		round.decidePreliminarily(on, document.strip(), actor.userId());
		proposed.forEach((nomination) -> {
			nomination.propose();
			nomination.post(1);
		});
		LOG.info("Round {}: {} proposed", key, proposed.size());
		this.events.publishEvent(new RoundWorkDone(key, "decidePreliminarily", Optional.empty(), actor.userId()));
	}

	/** Decides for good: those whose notice has passed get the award, the rest do not. */
	public void decideFinally(String key, LocalDate on, String document, Actor actor) {
		var round = this.desk.round(key);
		var standing = this.desk.of(round);
		var first = new DatedAct("初步审定日期", round.preliminaryOn().orElseThrow());
		check(round, standing, on, document, actor).and(new DatedAct("审定日期", on).notBefore(first)).orThrow();
		standing.forEach(AwardDecisionService::decide);
		round.decideFinally(on, document.strip(), actor.userId());
		LOG.info("Round {} decided", key);
	}

	private static void decide(Nomination nomination) {
		if (nomination.state() == NominationState.PROPOSED && nomination.isNoticed()) {
			nomination.award();
		}
		else if (!nomination.state().isOut()) {
			nomination.end(NominationState.UNSUCCESSFUL, null);
		}
	}

	private Verdict check(AwardRound round, List<Nomination> standing, LocalDate on, String document, Actor actor) {
		AwardAccess.check(this.access.decides(actor), "表彰对象由学院党委审定");
		return new DatedAct("审定日期", on).notInFutureOf(this.desk.today())
			.and(Verdict.refusedIf(document.strip().length() < 2, "请填写党委会议纪要或者决定文号"))
			.and(this.impartiality.notOwn(standing, actor))
			.and(Impartiality.notExaminedBy(standing, actor));
	}

	private static List<Nomination> proposed(AwardRound round, List<Nomination> standing, Set<UUID> chosen) {
		var lists = round.kinds()
			.stream()
			.filter(AwardKind::isList)
			.flatMap((kind) -> Places.of(kind, standing).in().stream());
		var others = standing.stream()
			.filter((nomination) -> !round.kind(nomination.kind()).isList() && chosen.contains(nomination.id()));
		return Stream.concat(lists, others).toList();
	}

	private static Verdict places(AwardRound round, List<Nomination> proposed) {
		return round.kinds().stream().map((kind) -> {
			var number = proposed.stream().filter((one) -> one.kind().equals(kind.code())).count();
			return Verdict.refusedIf(number > kind.places(),
					"“%s”最多表彰 %d 名，已选 %d 名".formatted(kind.title(), kind.places(), number));
		}).reduce(Verdict.refusedIf(proposed.isEmpty(), "请选择拟表彰对象"), Verdict::and);
	}

	private Verdict leaders(AwardRound round, List<Nomination> proposed) {
		var most = LeadersShareRule.most(round.individualAwards(), this.desk.law(round).leaderShare().value());
		var leaders = proposed.stream().filter(Nomination::isLeader).count();
		return Verdict.refusedIf(leaders > most, "中层副职以上领导干部最多 %d 名，已选 %d 名".formatted(most, leaders));
	}

}
