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
 * What follows from a public notice: who passes it, who is struck off, who moves up.
 */
@Service
@Transactional
public class NoticeService {

	private static final Logger LOG = LoggerFactory.getLogger(NoticeService.class);

	private final AwardDesk desk;

	private final TieService ties;

	private final ApplicationEventPublisher events;

	NoticeService(AwardDesk desk, TieService ties, ApplicationEventPublisher events) {
		this.desk = desk;
		this.ties = ties;
		this.events = events;
	}

	/** The names of the newest notice. */
	@Transactional(readOnly = true)
	public List<BranchSheet.Choice> named(String key) {
		return Posting.of(this.desk.of(this.desk.round(key)))
			.names()
			.stream()
			.map((one) -> new BranchSheet.Choice(one.id(), one.name()))
			.toList();
	}

	/** Somebody was struck off since the notice ended. */
	public void demandStruck(String key) {
		var round = this.desk.round(key);
		var number = this.desk.of(round).stream().mapToInt(Nomination::posting).max().orElse(0);
		var struck = this.desk.of(round, NominationState.STRUCK).stream().anyMatch((one) -> one.posting() == number);
		Verdict.refusedIf(!struck, "请先在评选页面登记取消资格的公示对象，登记后本任务自动办结").orThrow();
	}

	/** Strikes off those against whom an objection was upheld. */
	public void strike(String key, Map<UUID, String> reasons, Actor actor) {
		AwardAccess.check(actor.isSystem() || actor.has(RoleKind.ORG_DEPARTMENT), "异议处理结果由组织部登记");
		var round = this.desk.round(key);
		var named = Posting.of(this.desk.of(round)).names();
		var ids = named.stream().map(Nomination::id).toList();
		Verdict.refusedIf(reasons.isEmpty() || !ids.containsAll(reasons.keySet()), "请选择异议成立、取消资格的公示对象")
			.and(Verdict.refusedIf(reasons.values().stream().anyMatch((why) -> why.strip().length() < 2), "请写明取消资格的原因"))
			.orThrow();
		named.stream()
			.filter((nomination) -> reasons.containsKey(nomination.id()))
			.forEach((nomination) -> nomination.end(NominationState.STRUCK, reasons.get(nomination.id()).strip()));
		LOG.info("Round {}: {} struck off", key, reasons.size());
		this.events.publishEvent(new RoundWorkDone(key, "strikeNominees", Optional.empty(), actor.userId()));
	}

	/**
	 * Those still named have passed the notice; places that became free go to the next on
	 * their lists, whose names are posted anew.
	 * @return MOVED_UP, TIED where the committee has to vote first, or COMPLETE
	 */
	public String fill(String key) {
		var round = this.desk.round(key);
		var posting = Posting.of(this.desk.of(round));
		posting.names().forEach(Nomination::passNotice);
		if (this.ties.first(round).isPresent()) {
			return "TIED";
		}
		var next = next(round);
		next.forEach((nomination) -> {
			nomination.propose();
			nomination.post(posting.number() + 1);
		});
		LOG.info("Round {}: {} move up", key, next.size());
		if (next.isEmpty()) {
			round.reach(RoundStage.FINAL);
			return "COMPLETE";
		}
		return "MOVED_UP";
	}

	private List<Nomination> next(AwardRound round) {
		var standing = this.desk.of(round);
		return round.kinds()
			.stream()
			.filter(AwardKind::isList)
			.flatMap((kind) -> Places.of(kind, standing).in().stream())
			.filter((nomination) -> nomination.state() == NominationState.CLEARED)
			.toList();
	}

}
