package io.dangwu.election;

import java.util.Optional;

import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins an election, and takes its request to the superior's approval.
 */
@Service
@Transactional
public class ElectionService {

	private final ElectionDesk desk;

	private final ElectionPlans plans;

	private final Openings openings;

	private final ApplicationEventPublisher events;

	ElectionService(ElectionDesk desk, ElectionPlans plans, Openings openings, ApplicationEventPublisher events) {
		this.desk = desk;
		this.plans = plans;
		this.openings = openings;
		this.events = events;
	}

	/**
	 * Begins an election of a branch.
	 * @return its business key
	 */
	public String open(String branch, ElectionKind kind, Actor actor) {
		this.openings.check(branch, actor).orThrow();
		var key = this.openings.nextKey(branch, this.desk.today().getYear());
		this.desk.open(key, branch, kind);
		this.events.publishEvent(new ElectionOpened(key));
		return key;
	}

	/** Enters the request, or that there is to be no election for now. */
	public ElectionOutcome request(String key, Act act, Optional<WantedElection> wanted, Actor actor) {
		var election = this.desk.get(key, RoleKind.BRANCH_SECRETARY, actor);
		if (wanted.isEmpty()) {
			Verdict.refusedIf(act.remark() == null, "撤回的，请填写理由").orThrow();
			this.desk.enter(election, ElectionStep.WITHDRAWAL, act, ElectionOutcome.WITHDRAWN, actor);
			election.reach(ElectionStage.WITHDRAWN);
			return ElectionOutcome.WITHDRAWN;
		}
		var plan = this.plans.plan(election, wanted.get());
		Verdict
			.refusedIf(plan.plannedOn().isBefore(this.desk.today()),
					"拟召开大会的日期 %s 已经过去，请填写 %s 或之后的日期".formatted(plan.plannedOn(), this.desk.today()))
			.orThrow();
		election.plan(plan);
		this.desk.enter(election, ElectionStep.REQUEST, act.saying(plan.words()), ElectionOutcome.SUBMITTED, actor);
		return ElectionOutcome.SUBMITTED;
	}

	/**
	 * Takes an approved election back before the meeting votes, as the superior has
	 * agreed.
	 */
	public void withdraw(String key, Act act, Actor actor) {
		var election = this.desk.get(key);
		this.openings.checkWithdraws(election, actor);
		Verdict.refusedIf(!election.mayBeWithdrawn(), "只有上级批复以后、大会投票以前，才能撤回已批准的选举")
			.and(Verdict.refusedIf(act.reference() == null, "请填写上级党组织同意撤回的文号"))
			.and(Verdict.refusedIf(act.remark() == null, "请填写撤回的理由"))
			.orThrow();
		this.desk.enter(election, ElectionStep.CANCELLATION, act, ElectionOutcome.WITHDRAWN, actor);
		this.events.publishEvent(new ElectionWithdrawn(key));
	}

	/** Ends an election that was taken back. */
	public void recordWithdrawal(String key) {
		this.desk.get(key).reach(ElectionStage.WITHDRAWN);
	}

	/** Enters the superior's answer to the request. */
	public ElectionOutcome approve(String key, Act act, ElectionOutcome answer, Actor actor) {
		var election = this.desk.answered(key, ElectionStep.REQUEST, RoleKind.GENERAL_BRANCH, actor);
		Verdict.refusedIf(answer == ElectionOutcome.APPROVED && act.reference() == null, "同意的，请填写批复文号")
			.and(Verdict.refusedIf(answer == ElectionOutcome.RETURNED && act.remark() == null, "退回的，请填写意见"))
			.orThrow();
		this.desk.enter(election, ElectionStep.APPROVAL, act, answer, actor);
		if (answer == ElectionOutcome.APPROVED) {
			election.reach(ElectionStage.SELECTING);
		}
		return answer;
	}

}
