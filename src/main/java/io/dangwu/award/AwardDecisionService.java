package io.dangwu.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.organization.Actor;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
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

	private final DecisionRights rights;

	private final Vacancies vacancies;

	private final ApplicationEventPublisher events;

	AwardDecisionService(AwardDesk desk, DecisionRights rights, Vacancies vacancies, ApplicationEventPublisher events) {
		this.desk = desk;
		this.rights = rights;
		this.vacancies = vacancies;
		this.events = events;
	}

	/** Those of the lists who get in as they stand today. */
	@Transactional(readOnly = true)
	public Set<UUID> entering(String key) {
		return lists(this.desk.round(key)).stream()
			.flatMap((places) -> places.next().stream())
			.map(Nomination::id)
			.collect(Collectors.toSet());
	}

	/**
	 * Decides preliminarily: of the "ten" lists the first ones, of the other kinds those
	 * chosen.
	 */
	public void decidePreliminarily(String key, Set<UUID> chosen, LocalDate on, String document, Actor actor) {
		var round = this.desk.round(key);
		var standing = this.desk.of(round, NominationState.CLEARED);
		var lists = lists(round);
		var proposed = proposed(round, lists, standing, chosen);
		check(round, standing, on, document, actor).and(places(round, proposed))
			.and(leaders(round, proposed))
			.orThrow();
		round.course().decidePreliminarily(on, document.strip(), actor.userId());
		proposed.forEach((nomination) -> nomination.propose(1));
		lists.forEach((places) -> places.passedOver()
			.forEach((leader) -> leader.passOver(this.vacancies.passingOver(round))));
		LOG.info("Round {}: {} proposed", key, proposed.size());
		this.events.publishEvent(new RoundWorkDone(key, "decidePreliminarily", Optional.empty(), actor.userId()));
	}

	/** Decides for good: those whose notice has passed get the award, the rest do not. */
	public void decideFinally(String key, LocalDate on, String document, Actor actor) {
		var round = this.desk.round(key);
		var standing = this.desk.of(round);
		var first = new DatedAct("初步审定日期", round.course().preliminaryOn().orElseThrow());
		check(round, standing, on, document, actor).and(new DatedAct("审定日期", on).notBefore(first)).orThrow();
		standing.forEach(AwardDecisionService::decide);
		round.course().decideFinally(on, document.strip(), actor.userId());
		LOG.info("Round {} decided", key);
	}

	private static void decide(Nomination nomination) {
		if (nomination.state() == NominationState.PROPOSED && nomination.isNoticed()) {
			nomination.award();
		}
		else if (!nomination.state().isOut()) {
			nomination.end(NominationState.UNSUCCESSFUL, nomination.reason());
		}
	}

	private Verdict check(AwardRound round, List<Nomination> standing, LocalDate on, String document, Actor actor) {
		AwardAccess.check(this.rights.access().decides(actor), "表彰对象由学院党委审定");
		return new DatedAct("审定日期", on).notInFutureOf(this.desk.today())
			.and(Verdict.refusedIf(document.strip().length() < 2, "请填写党委会议纪要或者决定文号"))
			.and(this.rights.impartiality().notOwn(standing, actor))
			.and(Impartiality.notExaminedBy(standing, actor));
	}

	private List<Places> lists(AwardRound round) {
		return this.vacancies.of(round).stream().filter((places) -> places.kind().isList()).toList();
	}

	private static List<Nomination> proposed(AwardRound round, List<Places> lists, List<Nomination> standing,
			Set<UUID> chosen) {
		var others = standing.stream()
			.filter((nomination) -> !round.kind(nomination.kind()).isList() && chosen.contains(nomination.id()));
		return Stream.concat(lists.stream().flatMap((places) -> places.next().stream()), others).toList();
	}

	private static Verdict places(AwardRound round, List<Nomination> proposed) {
		return round.kinds().stream().map((kind) -> {
			var number = proposed.stream().filter((one) -> one.kind().equals(kind.code())).count();
			return Verdict.refusedIf(number > kind.places(),
					"“%s”最多表彰 %d 名，已选 %d 名".formatted(kind.title(), kind.places(), number));
		}).reduce(Verdict.refusedIf(proposed.isEmpty(), "请选择拟表彰对象"), Verdict::and);
	}

	private Verdict leaders(AwardRound round, List<Nomination> proposed) {
		var most = this.vacancies.most(round);
		var leaders = proposed.stream().filter(Nomination::isLeader).count();
		return Verdict.refusedIf(leaders > most, "中层副职以上领导干部最多 %d 名，已选 %d 名".formatted(most, leaders));
	}

	/** Who decides, and who may not. */
	@Component
	record DecisionRights(AwardAccess access, Impartiality impartiality) {

	}

}
