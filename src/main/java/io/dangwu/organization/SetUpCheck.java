package io.dangwu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.organization.rule.CommitteeRule;
import io.dangwu.organization.rule.OrganizationRegulations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at the whole tree, whether every organisation is set up as its size asks for, and
 * which posts nobody holds.
 */
@Service
@Transactional(readOnly = true)
public class SetUpCheck {

	private final Organizations organizations;

	private final OrganizationService service;

	private final OrganizationLaws laws;

	private final Clock clock;

	SetUpCheck(Organizations organizations, OrganizationService service, OrganizationLaws laws, Clock clock) {
		this.organizations = organizations;
		this.service = service;
		this.laws = laws;
		this.clock = clock;
	}

	/**
	 * Everything that is found, in the order of the kinds.
	 * @param counts how many people belong to each organisation, by its code
	 */
	public List<Finding> findings(Map<String, HeadCount> counts) {
		var today = LocalDate.now(this.clock);
		var law = this.laws.on(today);
		var practice = this.laws.practiceOn(today);
		var sheets = this.organizations.findByStatusOrderByCode(OrganizationStatus.ACTIVE)
			.stream()
			.map(Organization::sheet)
			.toList();
		var held = this.service.posts().stream().collect(Collectors.groupingBy((post) -> post.unit().code()));
		var size = Stream.concat(
				branches(sheets, counts, held, law).stream().flatMap((branch) -> branch.findings(practice)),
				sheets.stream().flatMap((sheet) -> size(sheet, counts, law)));
		var vacancies = sheets.stream().flatMap((sheet) -> vacancies(sheet.unit(), of(held, sheet.unit()), law));
		return Stream.concat(size, vacancies).sorted(Comparator.comparing(Finding::kind)).toList();
	}

	private static List<BranchSetUp> branches(List<UnitSheet> sheets, Map<String, HeadCount> counts,
			Map<String, List<HeldPost>> held, OrganizationRegulations law) {
		var branches = new ArrayList<BranchSetUp>();
		sheets.stream()
			.map(UnitSheet::unit)
			.filter(Unit::isBranch)
			.map((unit) -> new BranchSetUp(unit, counts.getOrDefault(unit.code(), HeadCount.NOBODY),
					seats(of(held, unit)), branches, law))
			.forEach(branches::add);
		return branches;
	}

	private static Stream<Finding> size(UnitSheet sheet, Map<String, HeadCount> counts, OrganizationRegulations law) {
		var unit = sheet.unit();
		if (unit.isBranch() && sheet.isCrossDepartment()) {
			return Stream.of(Finding.of(unit, Finding.Kind.JOINT,
					"覆盖 %d 个单位：%s；理由：%s".formatted(sheet.data().scope().covers().size(), sheet.data().covers(),
							sheet.data().scope().crossDepartmentReason())));
		}
		var full = counts.getOrDefault(unit.code(), HeadCount.NOBODY).full();
		var isSmall = unit.type() == OrganizationType.GENERAL_BRANCH && full < law.generalBranchFrom().value()
				&& sheet.data().founding().approvalRef() == null;
		return isSmall
				? Stream.of(Finding.of(unit, Finding.Kind.SMALL_GENERAL_BRANCH,
						"正式党员 %d 人，不足 %d 人，没有登记批准设立的文号和理由".formatted(full, law.generalBranchFrom().value())))
				: Stream.empty();
	}

	private static Stream<Finding> vacancies(Unit unit, List<HeldPost> held, OrganizationRegulations law) {
		var secretary = holds(held, PostKind.SECRETARY) ? Stream.<Finding>empty()
				: Stream.of(Finding.of(unit, Finding.Kind.NO_SECRETARY, "没有在任的书记"));
		return (unit.type() == OrganizationType.GENERAL_BRANCH)
				? Stream.concat(secretary, ofAGeneralBranch(unit, held, law)) : secretary;
	}

	private static Stream<Finding> ofAGeneralBranch(Unit unit, List<HeldPost> held, OrganizationRegulations law) {
		var bounds = law.generalBranchCommittee().value();
		var seats = seats(held);
		var findings = new ArrayList<Finding>();
		if (CommitteeRule.missing(seats, bounds) > 0) {
			findings.add(Finding.of(unit, Finding.Kind.COMMITTEE_INCOMPLETE, "党总支委员会应当由 %d 至 %d 人组成，现有 %d 人，缺 %d 人"
				.formatted(bounds.least(), bounds.normally(), seats, CommitteeRule.missing(seats, bounds))));
		}
		if (CommitteeRule.surplus(seats, bounds) > 0) {
			findings.add(Finding.of(unit, Finding.Kind.COMMITTEE_TOO_LARGE,
					"党总支委员会最多 %d 人，现有 %d 人".formatted(bounds.most(), seats)));
		}
		if (!holds(held, PostKind.ORGANISER)) {
			findings.add(Finding.of(unit, Finding.Kind.NO_ORGANISER, "没有组织员，相应任务由组织部办理"));
		}
		return findings.stream();
	}

	private static boolean holds(List<HeldPost> held, PostKind kind) {
		return held.stream().anyMatch((post) -> post.kind() == kind);
	}

	/** Whoever holds two of its posts sits in the committee once. */
	private static int seats(List<HeldPost> held) {
		return (int) held.stream()
			.filter((post) -> post.kind().isCommitteeSeat())
			.map(HeldPost::holder)
			.distinct()
			.count();
	}

	private static List<HeldPost> of(Map<String, List<HeldPost>> held, Unit unit) {
		return held.getOrDefault(unit.code(), List.of());
	}

}
