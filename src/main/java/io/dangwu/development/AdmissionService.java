package io.dangwu.development;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.development.rule.LeavingRule;
import io.dangwu.development.rule.TrainingRule;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps 9 to 14: what a prospect needs before the branch may vote. */
@Service
@Transactional
public class AdmissionService {

	private final Desk desk;

	private final Laws laws;

	private final Committees committees;

	private final Companions companions;

	private final PlannedAdmissions plan;

	AdmissionService(Desk desk, Laws laws, Committees committees, Companions companions, PlannedAdmissions plan) {
		this.desk = desk;
		this.laws = laws;
		this.committees = committees;
		this.companions = companions;
		this.plan = plan;
	}

	/**
	 * @param act with the reason where an introducer is under a sanction
	 */
	public void recordIntroducers(String key, Actor actor, Act act, List<UUID> introducers) {
		var file = this.desk.file(key);
		this.desk.enter(file, Step.INTRODUCERS, act.citing(this.companions.names(introducers)), actor,
				this.companions.mayIntroduce(introducers, act.reason(), act.on()));
		file.accompany(CompanionKind.INTRODUCER, introducers, act.on());
	}

	/** Who is not qualified is not admitted. */
	public Outcome recordPoliticalReview(String key, Actor actor, Act act, boolean placesHeard) {
		var file = this.desk.file(key);
		this.desk.enter(file, Step.POLITICAL_REVIEW, act, actor,
				Verdict.refusedIf(!placesHeard, "流动人员的政治审查还应当听取户籍所在地和居住地党组织的意见"));
		this.desk.stopIf(file, act.outcome() == Outcome.NOT_QUALIFIED);
		return act.outcome();
	}

	/**
	 * @param act with the reason where days and hours fall short in a special case
	 */
	public Outcome recordTraining(String key, Actor actor, Act act, int days, int hours) {
		var enough = TrainingRule.check(days, hours, act.reason(), this.laws.on(act.on()));
		this.desk.enter(this.desk.file(key), Step.TRAINING, act, actor,
				(act.outcome() == Outcome.PASSED) ? enough : Verdict.allowed());
		return act.outcome();
	}

	public Outcome recordCommitteeReview(String key, Actor actor, Act act, CommitteeVote vote) {
		var file = this.desk.file(key);
		this.desk.enter(file, Step.COMMITTEE_REVIEW, act.decidedBy(vote.present()), actor,
				this.committees.check(this.committees.ofBranch(file.unit()), vote, isQualified(act), act.on()));
		return act.outcome();
	}

	/**
	 * @param act with the number of the form, and the reason where the person leaves soon
	 * or the year's plan is used up
	 */
	public Outcome recordPreReview(String key, Actor actor, Act act) {
		var file = this.desk.file(key);
		var verdict = isQualified(act) ? mayPass(file, act) : Verdict.allowed();
		this.desk.enter(file, Step.PRE_REVIEW, act, actor, verdict);
		return act.outcome();
	}

	public void recordApplicationForm(String key, Actor actor, LocalDate filledOn, boolean truthful) {
		this.desk.enter(this.desk.file(key), Step.APPLICATION_FORM, Act.done(filledOn), actor,
				Verdict.refusedIf(!truthful, "请确认入党志愿书内容真实"));
	}

	private Verdict mayPass(Development file, Act act) {
		return Verdict.refusedIf(isBlank(act.reference()), "预审合格的，请填写发给的入党志愿书编号")
			.and(LeavingRule.check(this.desk.person(file).expectedLeaveOn(), act.on(), act.reason(), this.laws.all()))
			.and(this.plan.check(file, act));
	}

	private static boolean isQualified(Act act) {
		return act.outcome() == Outcome.QUALIFIED;
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

}
