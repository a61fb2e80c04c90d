package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;

import io.dangwu.member.rule.IdNumberRule;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Whether what was typed about an applicant can be entered, as far as it does not depend
 * on who is in the register already.
 */
@Component
class Admissibility {

	private static final Pattern MOBILE = Pattern.compile("1\\d{10}");

	private final OrganizationService organizations;

	private final RegisterRegulations regulations;

	private final Clock clock;

	Admissibility(OrganizationService organizations, RegisterRegulations regulations, Clock clock) {
		this.organizations = organizations;
		this.regulations = regulations;
		this.clock = clock;
	}

	Verdict of(NewApplicant applicant) {
		var today = LocalDate.now(this.clock);
		return Verdict.refusedIf(applicant.name().length() < 2, "请填写姓名")
			.and(Verdict.refusedIf(!isBranch(applicant.branchCode()), "没有代码为%s的党支部".formatted(applicant.branchCode())))
			.and(Verdict.refusedIf(applicant.appliedOn().isAfter(today), "申请入党日期不能晚于今天"))
			.and(Verdict.refusedIf(!isMobile(applicant.mobile()), "手机号码应当是以 1 开头的 11 位数字"))
			.and(Verdict.refusedIf(leavesBeforeEnrolling(applicant), "预计离校日期应当晚于入校日期"))
			.and(identity(applicant, today));
	}

	/**
	 * The age is judged by a birth date that the ID number has borne out.
	 */
	private Verdict identity(NewApplicant applicant, LocalDate today) {
		var number = applicant.idNumber();
		var itself = IdNumberRule.check(number, today);
		if (!itself.isAllowed()) {
			return itself;
		}
		return IdNumberRule.matches(number, applicant.sexOrThatOfTheIdNumber() == Sex.M, applicant.birthDate())
			.and(this.regulations.mayApply(applicant.birthDate(), applicant.appliedOn()));
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

}
