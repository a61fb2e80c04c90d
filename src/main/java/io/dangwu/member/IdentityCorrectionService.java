package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.member.rule.EntryRule;
import io.dangwu.member.rule.IdNumberRule;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts right who somebody is: the organisation department's, with a reason.
 */
@Service
@Transactional
public class IdentityCorrectionService {

	private static final Logger LOG = LoggerFactory.getLogger(IdentityCorrectionService.class);

	private final EntryDesk desk;

	private final MemberHistory history;

	private final Clock clock;

	IdentityCorrectionService(EntryDesk desk, MemberHistory history, Clock clock) {
		this.desk = desk;
		this.history = history;
		this.clock = clock;
	}

	public static boolean mayCorrect(Actor actor) {
		return actor.isSystem() || actor.has(RoleKind.ORG_DEPARTMENT);
	}

	/**
	 * @param identity with an empty ID number where it stays as it is
	 */
	public void correct(UUID memberId, Identity identity, String reason, Actor actor) {
		if (!mayCorrect(actor)) {
			throw new AccessRefused("身份信息由组织部更正");
		}
		var member = this.desk.member(memberId);
		var today = LocalDate.now(this.clock);
		var corrected = complete(identity, member);
		Verdict.refusedIf(reason.isBlank(), "请写明更正的理由和依据")
			.and(Verdict.refusedIf(corrected.equals(this.desk.entry(member).identity()), "没有改动"))
			.and(EntryRule.name(corrected.name()))
			.and(number(corrected, member, today))
			.orThrow();
		this.desk.correct(member, corrected);
		this.history.note(member.person(), HistoryKind.IDENTITY_CORRECTED, today, reason.strip());
		LOG.info("Identity of {} corrected", member.person().memberNo());
	}

	private Identity complete(Identity typed, Member member) {
		var number = typed.idNumber().isBlank() ? this.desk.entry(member).identity().idNumber()
				: IdNumberRule.tidied(typed.idNumber());
		return new Identity(typed.name().strip(), typed.sex(), typed.birthDate(), number, typed.ethnicity(),
				typed.nativePlace());
	}

	private Verdict number(Identity identity, Member member, LocalDate today) {
		var itself = IdNumberRule.check(identity.idNumber(), today);
		return !itself.isAllowed() ? itself
				: IdNumberRule.matches(identity.idNumber(), identity.sex() == Sex.M, identity.birthDate())
					.and(Verdict.refusedIf(this.desk.isTaken(identity.idNumber(), member), "该公民身份号码已在党员信息库中登记，请核对"));
	}

}
