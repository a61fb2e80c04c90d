package io.dangwu.ballot;

import java.util.Optional;
import java.util.UUID;

import io.dangwu.member.MemberService;
import io.dangwu.member.Person;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;

/**
 * Who leads a vote, who counts, who watches over the count, and who may read the result.
 */
@Component
class BallotAccess {

	private final MemberService members;

	private final BallotBox box;

	BallotAccess(MemberService members, BallotBox box) {
		this.members = members;
		this.box = box;
	}

	boolean leads(Actor actor, Ballot ballot) {
		return actor.isSystem() || member(actor).filter(ballot.officials()::isLedBy).isPresent();
	}

	boolean has(Duty duty, Actor actor, Ballot ballot) {
		return member(actor).filter((member) -> ballot.officials().has(duty, member)).isPresent()
				|| duty == Duty.SCRUTINEER && watchesOverSelection(actor, ballot);
	}

	/** Nobody presides over a selection; two offices may follow it and count again. */
	private static boolean watchesOverSelection(Actor actor, Ballot ballot) {
		return ballot.paper().selection() && actor.hasAny(RoleKind.PARTY_OFFICE, RoleKind.DISCIPLINE);
	}

	/** Those who took part in it, the branch's secretary, and those who stand over it. */
	boolean mayRead(Actor actor, Ballot ballot) {
		return isOfficial(actor, ballot) || actor.has(Role.of(RoleKind.BRANCH_SECRETARY, ballot.branch()))
				|| actor.has(Role.of(RoleKind.GENERAL_BRANCH, ballot.branch()))
				|| actor.hasAny(RoleKind.ORG_DEPARTMENT, RoleKind.DISCIPLINE)
				|| this.box.voted(ballot.id(), actor.userId()).isPresent();
	}

	/** Whoever led the vote, counted or watched over the count. */
	boolean isOfficial(Actor actor, Ballot ballot) {
		return leads(actor, ballot) || has(Duty.TELLER, actor, ballot) || has(Duty.SCRUTINEER, actor, ballot);
	}

	void checkLeads(Actor actor, Ballot ballot) {
		refuseUnless(leads(actor, ballot), "投票由会议主持人宣布结束");
	}

	void checkCounts(Actor actor, Ballot ballot) {
		refuseUnless(has(Duty.TELLER, actor, ballot), "计票结果由本次投票的计票人录入");
	}

	void checkWatches(Actor actor, Ballot ballot) {
		refuseUnless(has(Duty.SCRUTINEER, actor, ballot), "计票结果由本次投票的监票人确认");
	}

	void checkOfficial(Actor actor, Ballot ballot) {
		refuseUnless(isOfficial(actor, ballot), "只有本次投票的主持人、计票人、监票人可以查看投票进度和复核选票");
	}

	void checkReads(Actor actor, Ballot ballot) {
		refuseUnless(mayRead(actor, ballot), "没有这次投票，或者您没有参加");
	}

	String account(UUID member) {
		return this.members.person(member).userId();
	}

	private Optional<UUID> member(Actor actor) {
		return this.members.byUserId(actor.userId()).map(Person::id);
	}

	private static void refuseUnless(boolean allowed, String why) {
		if (!allowed) {
			throw new AccessRefused(why);
		}
	}

}
