package io.dangwu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.dangwu.organization.rule.StudentShareRule;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plan of a year: how many students and young staff each general branch is to admit,
 * and the share of members that the college wants among its students.
 */
@Service
@Transactional
public class AdmissionPlans {

	private final JdbcClient jdbc;

	private final OrganizationService organizations;

	private final OrganizationLaws laws;

	private final Clock clock;

	AdmissionPlans(JdbcClient jdbc, OrganizationService organizations, OrganizationLaws laws, Clock clock) {
		this.jdbc = jdbc;
		this.organizations = organizations;
		this.laws = laws;
		this.clock = clock;
	}

	/** The plans of a year by the code of their unit. */
	@Transactional(readOnly = true)
	public Map<String, AdmissionPlan> of(int year) {
		return this.jdbc.sql("select unit, year, students, young_staff from admission_plan where year = ?")
			.param(year)
			.query(AdmissionPlan.class)
			.stream()
			.collect(Collectors.toMap(AdmissionPlan::unit, Function.identity()));
	}

	public void set(AdmissionPlan plan, Actor actor) {
		if (!actor.isSystem() && !actor.has(RoleKind.ORG_DEPARTMENT)) {
			throw new AccessRefused("发展计划由组织部下达");
		}
		var unit = this.organizations.find(plan.unit());
		var isPlanned = unit.filter(
				(one) -> one.type() == OrganizationType.GENERAL_BRANCH || one.type() == OrganizationType.DIRECT_BRANCH)
			.isPresent();
		Verdict.refusedIf(!isPlanned, "发展计划按党总支和直属党支部下达")
			.and(Verdict.refusedIf(isNegative(plan.students()) || isNegative(plan.youngStaff()), "计划人数不能小于 0"))
			.orThrow();
		this.jdbc.sql("""
				insert into admission_plan (unit, year, students, young_staff)
				values (:unit, :year, :students, :youngStaff)
				on conflict (unit, year) do update
					set students = excluded.students, young_staff = excluded.young_staff""").paramSource(plan).update();
	}

	/** Young staff to be admitted where nothing else is planned. */
	public int usualYoungStaff() {
		return this.laws.practiceOn(today()).youngStaffPlan().value();
	}

	/** Staff born after this day are young. */
	public LocalDate youngStaffBornAfter() {
		return today().minusYears(this.laws.practiceOn(today()).youngStaffUnder().value());
	}

	public StudentQuota quota(int members, int enrolled) {
		var practice = this.laws.practiceOn(today());
		var share = StudentShareRule.check(members, enrolled, practice);
		return StudentQuota.of(members, enrolled, share, practice.studentShareFrom().value(),
				practice.studentShareTo().value());
	}

	private static boolean isNegative(@Nullable Integer number) {
		return Optional.ofNullable(number).filter((one) -> one < 0).isPresent();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
