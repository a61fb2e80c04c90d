package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import io.dangwu.member.rule.IdNumberRule;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Enters applicants in the register, or takes up those again whom it knows.
 */
@Component
class Registrar {

	private static final Pattern MOBILE = Pattern.compile("1\\d{10}");

	private final Members members;

	private final OrganizationService organizations;

	private final Vault vault;

	private final Clock clock;

	Registrar(Members members, OrganizationService organizations, Vault vault, Clock clock) {
		this.members = members;
		this.organizations = organizations;
		this.vault = vault;
		this.clock = clock;
	}

	Member register(NewApplicant typed, Actor actor) {
		var applicant = typed.tidied();
		checkRights(applicant.branchCode(), actor);
		var known = known(applicant.idNumber());
		fit(applicant).and(known.map(Member::mayApplyAgain).orElseGet(Verdict::allowed)).orThrow();
		return this.members.saveAndFlush(known.map((member) -> member.applyAgain(applicant, this.vault))
			.orElseGet(() -> new Member(applicant.entry(this.members.nextMemberNo()), this.vault))
			.registered());
	}

	private void checkRights(String branch, Actor actor) {
		var allowed = actor.isSystem() || actor.has(RoleKind.ORG_DEPARTMENT)
				|| actor.has(Role.of(RoleKind.BRANCH_SECRETARY, branch));
		if (!allowed) {
			throw new AccessRefused("只能登记本支部的入党申请人");
		}
	}

	/**
	 * Whether what was typed about a person can be true.
	 */
	Verdict fit(NewApplicant applicant) {
		var today = LocalDate.now(this.clock);
		return Verdict.refusedIf(applicant.name().length() < 2, "请填写姓名")
			.and(Verdict.refusedIf(!isBranch(applicant.branchCode()), "没有代码为%s的党支部".formatted(applicant.branchCode())))
			.and(Verdict.refusedIf(applicant.appliedOn().isAfter(today), "申请入党日期不能晚于今天"))
			.and(Verdict.refusedIf(!isMobile(applicant.mobile()), "手机号码应当是以 1 开头的 11 位数字"))
			.and(Verdict.refusedIf(leavesBeforeEnrolling(applicant), "预计离校日期应当晚于入校日期"))
			.and(identity(applicant, today));
	}

	private static Verdict identity(NewApplicant applicant, LocalDate today) {
		var number = applicant.idNumber();
		var itself = IdNumberRule.check(number, today);
		if (!itself.isAllowed()) {
			return itself;
		}
		return IdNumberRule.matches(number, applicant.sexOrThatOfTheIdNumber() == Sex.M, applicant.birthDate());
	}

	private static boolean leavesBeforeEnrolling(NewApplicant applicant) {
		return applicant.enrolledOn() != null && applicant.expectedLeaveOn() != null
				&& !applicant.expectedLeaveOn().isAfter(applicant.enrolledOn());
	}

	private boolean isBranch(String code) {
		return this.organizations.find(code).filter(Unit::isBranch).isPresent();
	}

	private static boolean isMobile(@Nullable String mobile) {
		return mobile == null || MOBILE.matcher(mobile).matches();
	}

	private Optional<Member> known(String idNumber) {
		return this.members.findByIdFingerprint(this.vault.fingerprint(idNumber));
	}

}
