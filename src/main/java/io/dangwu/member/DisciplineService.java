package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.member.rule.DisciplineRule;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records sanctions and suspensions of rights, and their ends.
 */
@Service
@Transactional
public class DisciplineService {

	private static final Logger LOG = LoggerFactory.getLogger(DisciplineService.class);

	private final Members members;

	private final VotingRoll roll;

	private final MemberHistory history;

	private final Clock clock;

	DisciplineService(Members members, VotingRoll roll, MemberHistory history, Clock clock) {
		this.members = members;
		this.roll = roll;
		this.history = history;
		this.clock = clock;
	}

	public static boolean mayRecord(Actor actor) {
		return actor.isSystem() || actor.hasAny(RoleKind.DISCIPLINE, RoleKind.ORG_DEPARTMENT);
	}

	/**
	 * Records what was decided.
	 * @return the person's right to vote as it is now
	 */
	public VotingRight record(UUID memberId, DisciplinaryAct act, Actor actor) {
		check(actor);
		var today = LocalDate.now(this.clock);
		var member = this.members.findById(memberId).orElseThrow();
		verdict(member, act, today).and(Verdict.refusedIf(act.document().isBlank(), "请填写决定或者通知的文号")).orThrow();
		member.undergo(act);
		this.members.saveAndFlush(member);
		this.history.note(member.person(), HistoryKind.DISCIPLINE, act.on(), act.note());
		LOG.info("{} of {} recorded", act.kind(), member.person().memberNo());
		return this.roll.right(member, today);
	}

	static void check(Actor actor) {
		if (!mayRecord(actor)) {
			throw new AccessRefused("处分和党员权利由纪检或者组织部登记");
		}
	}

	private static Verdict verdict(Member member, DisciplinaryAct act, LocalDate today) {
		var state = member.disciplinaryState();
		return switch (act.kind()) {
			case SANCTION -> sanction(member, act, today);
			case RESTORATION -> DisciplineRule.restoration(state, act.on(), today);
			case SUSPENSION -> DisciplineRule.suspension(state, act.on(), today);
			case RESUMPTION -> DisciplineRule.resumption(state, act.on(), today);
		};
	}

	private static Verdict sanction(Member member, DisciplinaryAct act, LocalDate today) {
		var kind = act.sanction();
		var known = member.sanctions().stream().anyMatch((one) -> one.kind() == kind && one.from().equals(act.on()));
		return Verdict.refusedIf(kind == null, "请选择处分种类")
			.and(Verdict.refusedIf(known, "同一天的同一种处分已经登记"))
			.and(DisciplineRule.sanction(member.disciplinaryState(), act.on(), act.impactUntil(),
					kind == SanctionKind.EXPULSION, today));
	}

}
