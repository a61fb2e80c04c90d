package io.dangwu.member;

import java.util.UUID;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the organisation department one person's numbers in full, for a purpose that is
 * written down.
 */
@Service
@Transactional
public class FullNumbersService {

	private static final int PURPOSE = 4;

	private final Members members;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	FullNumbersService(Members members, Vault vault, ApplicationEventPublisher events) {
		this.members = members;
		this.vault = vault;
		this.events = events;
	}

	public static boolean mayLook(Actor actor) {
		return actor.has(RoleKind.ORG_DEPARTMENT);
	}

	public FullNumbers show(UUID memberId, String purpose, Actor actor) {
		if (!mayLook(actor)) {
			throw new AccessRefused("完整的证件号码和手机号码只有组织部因工作需要可以查看");
		}
		Verdict.refusedIf(purpose.strip().length() < PURPOSE, "请写明查看的用途，不少于四个字").orThrow();
		var member = this.members.findById(memberId).orElseThrow();
		this.events.publishEvent(IdentityShown.of(memberId, actor.userId(), purpose.strip()));
		return new FullNumbers(member.person(), member.identity(this.vault).idNumber(),
				member.mobile(this.vault).orElse(null));
	}

}
