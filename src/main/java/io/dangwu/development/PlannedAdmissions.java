package io.dangwu.development;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.dangwu.development.rule.AdmissionPlanRule;
import io.dangwu.member.MemberService;
import io.dangwu.member.Person;
import io.dangwu.member.PersonCategory;
import io.dangwu.organization.AdmissionPlan;
import io.dangwu.organization.AdmissionPlans;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * How far the year's plan for students is used up in a general branch or a directly
 * affiliated branch.
 */
@Component
class PlannedAdmissions {

	private final AdmissionPlans plans;

	private final OrganizationService organizations;

	private final MemberService members;

	private final Developments files;

	PlannedAdmissions(AdmissionPlans plans, OrganizationService organizations, MemberService members,
			Developments files) {
		this.plans = plans;
		this.organizations = organizations;
		this.members = members;
		this.files = files;
	}

	/** Whether the plan leaves room for one more, if it is a student's case. */
	Verdict check(Development file, Act act) {
		if (this.members.person(file.memberId()).category() != PersonCategory.STUDENT) {
			return Verdict.allowed();
		}
		var unit = planned(this.organizations.unit(file.unit()));
		var year = Year.from(act.on());
		return Optional.ofNullable(this.plans.of(year.getValue()).get(unit))
			.map(AdmissionPlan::students)
			.map((most) -> AdmissionPlanRule.check(most, taken(unit, year, file.memberId()), act.reason()))
			.orElseGet(Verdict::allowed);
	}

	private String planned(Unit branch) {
		return (branch.type() == OrganizationType.BRANCH) ? this.organizations.superior(branch.code()).code()
				: branch.code();
	}

	/** All but the one who is asked about, whose review may be done anew. */
	private int taken(String unit, Year year, UUID asked) {
		var branches = this.organizations.files(unit);
		return this.members.studentsAdmitted(branches, year) + waiting(branches, year.atDay(1), asked);
	}

	private int waiting(Set<String> branches, LocalDate since, UUID asked) {
		return (int) this.files.passedPreReview(branches, since)
			.stream()
			.filter((person) -> !person.equals(asked))
			.map(this.members::person)
			.map(Person::category)
			.filter(PersonCategory.STUDENT::equals)
			.count();
	}

}
