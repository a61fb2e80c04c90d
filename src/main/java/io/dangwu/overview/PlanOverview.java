package io.dangwu.overview;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.AdmissionPlan;
import io.dangwu.organization.AdmissionPlans;
import io.dangwu.organization.Category;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.StudentQuota;
import io.dangwu.organization.Unit;
import io.dangwu.organization.UnitDirectory;
import io.dangwu.organization.UnitSheet;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the plan of a year is reached, organisation by organisation, for those who
 * answer for them.
 */
@Service
@Transactional(readOnly = true)
public class PlanOverview {

	private final UnitDirectory units;

	private final OrganizationService organizations;

	private final AdmissionPlans plans;

	private final PeopleCount people;

	PlanOverview(UnitDirectory units, OrganizationService organizations, AdmissionPlans plans, PeopleCount people) {
		this.units = units;
		this.organizations = organizations;
		this.plans = plans;
		this.people = people;
	}

	/** A line for each general branch and directly affiliated branch. */
	public List<PlanLine> lines(int year, Actor actor) {
		var counts = new EnumMap<PeopleGroup, Map<String, Integer>>(PeopleGroup.class);
		Arrays.stream(PeopleGroup.values()).forEach((group) -> counts.put(group, this.people.byBranch(group, year)));
		var plans = this.plans.of(year);
		return this.units.overseen(actor)
			.stream()
			.filter((sheet) -> isPlanned(sheet.unit()))
			.map((sheet) -> line(sheet, counts, plans.get(sheet.unit().code())))
			.toList();
	}

	/** The share of members among all students of the lines. */
	public StudentQuota total(List<PlanLine> lines) {
		var quotas = lines.stream().map(PlanLine::quota).filter(Objects::nonNull).toList();
		return this.plans.quota(quotas.stream().mapToInt(StudentQuota::members).sum(),
				quotas.stream().mapToInt(StudentQuota::enrolled).sum());
	}

	/** The people behind a figure of the unit. */
	public List<PersonLine> people(String unit, PeopleGroup group, int year, Actor actor) {
		if (!this.units.oversees(unit, actor)) {
			throw new AccessRefused("您没有权限查看该单位的名单");
		}
		return this.people.in(branches(unit), group, year);
	}

	private PlanLine line(UnitSheet sheet, Map<PeopleGroup, Map<String, Integer>> counts,
			@Nullable AdmissionPlan plan) {
		var unit = sheet.unit();
		var branches = branches(unit.code());
		var reached = new EnumMap<PeopleGroup, Integer>(PeopleGroup.class);
		counts.forEach((group, numbers) -> reached.put(group,
				branches.stream().mapToInt((branch) -> numbers.getOrDefault(branch, 0)).sum()));
		var enrolled = sheet.data().scope().enrolledStudents();
		var quota = (enrolled != null)
				? this.plans.quota(reached.getOrDefault(PeopleGroup.STUDENT_MEMBERS, 0), enrolled) : null;
		return new PlanLine(unit, quota, (plan != null) ? plan.students() : null, youngStaff(unit, plan), plan != null,
				reached);
	}

	private @Nullable Integer youngStaff(Unit unit, @Nullable AdmissionPlan plan) {
		if (plan != null && plan.youngStaff() != null) {
			return plan.youngStaff();
		}
		var hasTeachers = Stream.concat(Stream.of(unit), this.organizations.below(unit.code()).stream())
			.anyMatch((one) -> one.category() == Category.TEACHER);
		return hasTeachers ? this.plans.usualYoungStaff() : null;
	}

	private List<String> branches(String unit) {
		return Stream.concat(this.organizations.find(unit).stream(), this.organizations.below(unit).stream())
			.filter(Unit::isBranch)
			.map(Unit::code)
			.toList();
	}

	private static boolean isPlanned(Unit unit) {
		return unit.type() == OrganizationType.GENERAL_BRANCH || unit.type() == OrganizationType.DIRECT_BRANCH;
	}

}
