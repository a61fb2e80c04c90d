package io.dangwu.member;

import java.util.Optional;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Enters applicants in the register, or takes up those again whom it knows.
 */
@Component
class Registrar {

	private final Members members;

	private final Admissibility admissibility;

	private final Vault vault;

	Registrar(Members members, Admissibility admissibility, Vault vault) {
		this.members = members;
		this.admissibility = admissibility;
		this.vault = vault;
	}

	Member register(NewApplicant typed, Actor actor) {
		var applicant = typed.tidied();
		checkRights(applicant.branchCode(), actor);
		var known = known(applicant.idNumber());
		this.admissibility.of(applicant)
			.and(known.map(Member::membership).map(Membership::mayApplyAgain).orElseGet(Verdict::allowed))
			.orThrow();
		return this.members.saveAndFlush(known.map((member) -> member.applyAgain(applicant, this.vault))
			.orElseGet(() -> new Member(applicant.entry(this.members.nextMemberNo()), this.vault))
			.registered());
	}

	private static void checkRights(String branch, Actor actor) {
		var allowed = actor.isSystem() || actor.has(RoleKind.ORG_DEPARTMENT)
				|| actor.has(Role.of(RoleKind.BRANCH_SECRETARY, branch));
		if (!allowed) {
			throw new AccessRefused("只能登记本支部的入党申请人");
		}
	}

	private Optional<Member> known(String idNumber) {
		return this.members.findByIdFingerprint(this.vault.fingerprint(idNumber));
	}

}
