package io.dangwu.award;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.dangwu.award.rule.Step;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A general branch examines what its branches nominated, ranks it and reports it.
 */
@Service
@Transactional
public class ExaminationService {

	private static final Logger LOG = LoggerFactory.getLogger(ExaminationService.class);

	private final AwardDesk desk;

	private final AwardAccess access;

	private final Impartiality impartiality;

	private final NominationDesk nominations;

	ExaminationService(AwardDesk desk, AwardAccess access, Impartiality impartiality, NominationDesk nominations) {
		this.desk = desk;
		this.access = access;
		this.impartiality = impartiality;
		this.nominations = nominations;
	}

	/**
	 * Reports those who pass, ranked within their kind; refused with every reason at
	 * once.
	 * @param opinion of the general branch, on all of them
	 */
	public void report(String key, String unit, Map<UUID, Examination> examined, String opinion, Actor actor) {
		AwardAccess.check(this.access.examines(actor, unit), "推荐材料由上级党组织审查");
		var round = this.desk.round(key);
		round.course().demandRunning();
		var report = this.desk.report(round, Step.EXAMINATION, unit);
		var waiting = waiting(round, unit);
		Verdict.refusedIf(RoundStage.CHECK.isBefore(round.stage()), "组织部审核已经结束，不能再上报").orThrow();
		Verdict.refusedIf(opinion.strip().length() < 2, "请填写审查意见")
			.and(this.impartiality.notOwn(waiting, actor))
			.and(reasons(waiting, examined))
			.and(ranks(round, unit, passing(waiting, examined), examined))
			.orThrow();
		waiting.forEach((nomination) -> decide(nomination, examined.get(nomination.id()), actor));
		report.comment(opinion.strip());
		var inTime = report.finish(actor.userId(), this.desk.today());
		LOG.info("Round {}: {} reports, in time {}", key, unit, inTime);
		if (inTime) {
			this.nominations.done(key, "examineNominations", unit, actor);
		}
	}

	List<Nomination> waiting(AwardRound round, String unit) {
		return this.desk.of(round, NominationState.SUBMITTED)
			.stream()
			.filter((nomination) -> nomination.unit().equals(unit))
			.toList();
	}

	private static void decide(Nomination nomination, Examination examination, Actor actor) {
		if (examination.passes()) {
			nomination.report(Objects.requireNonNull(examination.rank()), actor.userId());
		}
		else {
			nomination.leaveOut(examination.why(), actor.userId());
		}
	}

	static Verdict reasons(List<Nomination> waiting, Map<UUID, Examination> examined) {
		return waiting.stream().map((nomination) -> {
			var examination = examined.get(nomination.id());
			return Verdict.refusedIf(examination == null, "请填写对%s的意见".formatted(nomination.name()))
				.and(Verdict.refusedIf(examination != null && !examination.passes() && examination.why().length() < 2,
						"不同意%s的，请写明理由".formatted(nomination.name())));
		}).reduce(Verdict.allowed(), Verdict::and);
	}

	private static List<Nomination> passing(List<Nomination> waiting, Map<UUID, Examination> examined) {
		return waiting.stream()
			.filter((nomination) -> examined.containsKey(nomination.id()) && examined.get(nomination.id()).passes())
			.toList();
	}

	/** One rank each from 1 on, and no more names than the unit has. */
	private static Verdict ranks(AwardRound round, String unit, List<Nomination> passing,
			Map<UUID, Examination> examined) {
		return passing.stream().collect(Collectors.groupingBy(Nomination::kind)).entrySet().stream().map((kind) -> {
			var title = round.kind(kind.getKey()).title();
			var quota = round.quota(kind.getKey(), unit);
			var ranks = kind.getValue().stream().map((one) -> examined.get(one.id()).rank()).toList();
			return Verdict
				.refusedIf(ranks.size() > quota, "“%s”最多上报 %d 名，现有 %d 名".formatted(title, quota, ranks.size()))
				.and(Verdict.refusedIf(!ranks.containsAll(IntStream.rangeClosed(1, ranks.size()).boxed().toList()),
						"“%s”的排序应当从 1 起连续、不重复".formatted(title)));
		}).reduce(Verdict.allowed(), Verdict::and);
	}

}
