package io.dangwu.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.dangwu.development.rule.HearingRule;
import io.dangwu.development.rule.RecommendationRule;
import io.dangwu.development.rule.Recommender;
import io.dangwu.development.rule.TalkTopic;
import io.dangwu.development.rule.TalkTopicsRule;
import io.dangwu.member.MemberStatus;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps 1 to 7: from the talk with the applicant to the proposal as a prospect. */
@Service
@Transactional
public class CultivationService {

	private final Desk desk;

	private final Laws laws;

	private final Committees committees;

	private final Companions companions;

	CultivationService(Desk desk, Laws laws, Committees committees, Companions companions) {
		this.desk = desk;
		this.laws = laws;
		this.committees = committees;
		this.companions = companions;
	}

	public void recordTalk(String key, Actor actor, Act act, Set<TalkTopic> topics) {
		this.desk.enter(this.desk.file(key), Step.TALK, act, actor,
				TalkTopicsRule.check(topics, this.laws.on(act.on())));
	}

	/**
	 * @param act with the reason where a young applicant goes without the League
	 */
	public void recordRecommendation(String key, Actor actor, Act act, Set<Recommender> recommenders) {
		var file = this.desk.file(key);
		var birthDate = this.desk.person(file).birthDate();
		this.desk.enter(file, Step.RECOMMENDATION, act, actor,
				RecommendationRule.check(recommenders, birthDate, act.on(), act.reason(), this.laws.all()));
	}

	/**
	 * Where the decision need not be filed with the superior, it makes the person an
	 * activist by itself.
	 */
	public Outcome recordActivistDecision(String key, Actor actor, Act act, CommitteeVote vote) {
		var file = this.desk.file(key);
		var determined = act.outcome() == Outcome.DETERMINED;
		this.desk.enter(file, Step.ACTIVIST_DECISION, act.decidedBy(vote.present()), actor,
				this.committees.check(this.committees.ofBranch(file.unit()), vote, determined, act.on()));
		if (determined && !this.laws.asksForActivistFiling(file)) {
			becomeActivist(file);
		}
		return act.outcome();
	}

	/** What the edition of the day of the committee's decision asks for. */
	@Transactional(readOnly = true)
	public boolean isActivistFilingDemanded(String key) {
		return this.laws.asksForActivistFiling(this.desk.file(key));
	}

	public Outcome recordActivistFiling(String key, Actor actor, Act act) {
		var file = this.desk.file(key);
		this.desk.enter(file, Step.ACTIVIST_FILING, act, actor);
		if (act.outcome() == Outcome.FILED) {
			becomeActivist(file);
		}
		return act.outcome();
	}

	public void recordCultivators(String key, Actor actor, LocalDate on, List<UUID> cultivators) {
		var file = this.desk.file(key);
		this.desk.enter(file, Step.CULTIVATORS, Act.of(on, Outcome.DONE, this.companions.names(cultivators)), actor,
				this.companions.mayCultivate(cultivators, on));
		file.accompany(CompanionKind.CULTIVATOR, cultivators, on);
	}

	public Outcome recordInspection(String key, Actor actor, Act act) {
		var file = this.desk.file(key);
		this.desk.enter(file, Step.INSPECTION, act, actor);
		this.desk.stopIf(file, act.outcome() == Outcome.STOP);
		return act.outcome();
	}

	/**
	 * A year of cultivation lies behind the person and no half-yearly inspection is
	 * missing.
	 */
	@Transactional(readOnly = true)
	public boolean isCultivated(String key) {
		return this.laws.isCultivated(this.desk.file(key));
	}

	public Outcome recordProposal(String key, Actor actor, Act act, CommitteeVote vote, Set<Hearing> heard) {
		var file = this.desk.file(key);
		var verdict = this.committees.check(this.committees.ofBranch(file.unit()), vote,
				act.outcome() != Outcome.CONTINUE, act.on());
		if (act.outcome() == Outcome.PROPOSE) {
			verdict = verdict.and(HearingRule.check(heard.size())).and(this.laws.mayBeProposed(file, act.on()));
		}
		this.desk.enter(file, Step.PROPOSAL, act.decidedBy(vote.present()), actor, verdict);
		this.desk.stopIf(file, act.outcome() == Outcome.STOP);
		return act.outcome();
	}

	/** The year of cultivation counts from the committee's decision, filed or not. */
	private void becomeActivist(Development file) {
		this.desk.reach(file, Stage.ACTIVIST, MemberStatus.ACTIVIST, file.steps().dayOf(Step.ACTIVIST_DECISION));
	}

}
