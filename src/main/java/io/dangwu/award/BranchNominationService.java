package io.dangwu.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.award.rule.NominationVoteRule;
import io.dangwu.award.rule.Step;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The nominations of a branch, from the first draft to what its general meeting voted.
 */
@Service
@Transactional
public class BranchNominationService {

	private static final Logger LOG = LoggerFactory.getLogger(BranchNominationService.class);

	private final AwardDesk desk;

	private final NominationDesk branch;

	private final Candidacy candidacy;

	private final Impartiality impartiality;

	BranchNominationService(AwardDesk desk, NominationDesk branch, Candidacy candidacy, Impartiality impartiality) {
		this.desk = desk;
		this.branch = branch;
		this.candidacy = candidacy;
		this.impartiality = impartiality;
	}

	/**
	 * Enters a nomination; who may not stand is refused with every reason, one name too
	 * many likewise.
	 */
	public UUID nominate(String key, String branch, NewNomination wanted, Actor actor) {
		var round = workable(key, branch, actor);
		var who = this.branch.who(round, branch, wanted);
		var today = this.desk.today();
		NewNomination.check(wanted.deeds())
			.and(this.branch.room(round, branch, wanted.kind()))
			.and(this.candidacy.judge(round, who, wanted.deeds(), today, null))
			.and(this.branch.notOneself(who, actor))
			.orThrow();
		var nomination = this.desk.nominations()
			.saveAndFlush(new Nomination(round.id(), who, wanted.deeds(), today, actor.userId()));
		LOG.info("Round {}: {} nominates for {}", key, branch, wanted.kind());
		return nomination.id();
	}

	/** Writes what the branch says of somebody anew. */
	public void write(String key, UUID id, Deeds deeds, Actor actor) {
		var draft = draft(key, id, actor);
		NewNomination.check(deeds)
			.and(this.candidacy.judge(this.desk.round(key), draft.who(), deeds, draft.nominatedOn(), id))
			.orThrow();
		draft.write(deeds);
	}

	/** Takes a draft back. */
	public void drop(String key, UUID id, Actor actor) {
		this.desk.nominations().delete(draft(key, id, actor));
		LOG.info("Round {}: draft {} dropped", key, id);
	}

	public void addFile(String key, UUID id, String name, byte[] content, Actor actor) {
		this.branch.files().add(key, draft(key, id, actor), name, content, actor);
	}

	public void removeFile(String key, UUID id, UUID file, Actor actor) {
		this.branch.files().remove(key, draft(key, id, actor), file);
	}

	/**
	 * Hands in what the general meeting voted; nothing where it nominated nobody.
	 * @param present how many were there
	 */
	public void submit(String key, String branch, @Nullable LocalDate meetingOn, int present, Actor actor) {
		var round = workable(key, branch, actor);
		var drafts = drafts(round, branch);
		if (!drafts.isEmpty()) {
			this.branch.stillExamined(round, branch).orThrow();
			meeting(round, branch, meetingOn, present, drafts).and(this.impartiality.notOwn(drafts, actor)).orThrow();
			drafts.forEach(Nomination::submit);
		}
		var report = this.desk.report(round, Step.NOMINATION, branch);
		report.meet(meetingOn, present);
		var inTime = report.finish(actor.userId(), this.desk.today());
		LOG.info("Round {}: {} nominates {}, in time {}", key, branch, drafts.size(), inTime);
		if (inTime) {
			this.branch.done(key, "nominateCandidates", branch, actor);
		}
	}

	/** Takes a nomination back at any time before the awards are decided. */
	public void withdraw(String key, UUID id, String why, Actor actor) {
		var round = this.desk.round(key);
		round.course().demandRunning();
		var nomination = this.desk.nomination(round, id);
		AwardAccess.check(this.branch.withdraws(actor, nomination), "本人、推荐支部和党委办公室可以办理退出");
		Verdict.refusedIf(why.strip().length() < 2, "请填写退出原因")
			.and(Verdict.refusedIf(nomination.state().isOut() || RoundStage.FINAL.isBefore(round.stage()), "现在不能再办理退出"))
			.orThrow();
		var freed = round.stage() == RoundStage.NOTICE && nomination.state() == NominationState.PROPOSED;
		nomination.end(NominationState.WITHDRAWN, why.strip());
		LOG.info("Round {}: nomination {} withdrawn", key, id);
		if (freed) {
			this.branch.freed(key);
		}
	}

	private Verdict meeting(AwardRound round, String branch, @Nullable LocalDate on, int present,
			List<Nomination> drafts) {
		if (on == null) {
			return Verdict.refused("请填写党员大会日期");
		}
		var law = this.desk.law(round);
		var verdict = new DatedAct("党员大会日期", on).notInFutureOf(this.desk.today())
			.and(new DatedAct("党员大会日期", on).notBefore(new DatedAct("评选部署日期", round.openedOn())))
			.and(NominationVoteRule.meeting(this.branch.due(branch, on), present, law));
		for (var draft : drafts) {
			verdict = verdict.and(draft.deeds().complete(draft.name()))
				.and(NominationVoteRule.candidate(draft.name(),
						Optional.ofNullable(draft.deeds().approvals()).orElse(0), present, law));
		}
		return verdict;
	}

	private List<Nomination> drafts(AwardRound round, String branch) {
		return this.desk.nominations()
			.findByRoundIdAndWhoBranch(round.id(), branch)
			.stream()
			.filter((nomination) -> nomination.state() == NominationState.DRAFT)
			.toList();
	}

	private Nomination draft(String key, UUID id, Actor actor) {
		var round = this.desk.round(key);
		var nomination = this.desk.nomination(round, id);
		workable(key, nomination.branch(), actor);
		this.impartiality.notOwn(List.of(nomination), actor)
			.and(Verdict.refusedIf(nomination.state() != NominationState.DRAFT, "推荐材料已经报送，不能再修改"))
			.orThrow();
		return nomination;
	}

	private AwardRound workable(String key, String branch, Actor actor) {
		var round = this.desk.round(key);
		this.branch.checkWorkable(round, branch, actor);
		return round;
	}

}
