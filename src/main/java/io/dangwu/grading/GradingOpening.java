package io.dangwu.grading;

import io.dangwu.organization.CaseKeys;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Opens gradings, for each organisation and year one.
 */
@Component
class GradingOpening {

	/** Of the keys of its cases. */
	static final String KIND = "DJ";

	private final Gradings gradings;

	private final GradingDesk desk;

	private final OrganizationService organizations;

	private final CaseKeys keys;

	GradingOpening(Gradings gradings, GradingDesk desk, OrganizationService organizations, CaseKeys keys) {
		this.gradings = gradings;
		this.desk = desk;
		this.organizations = organizations;
		this.keys = keys;
	}

	Grading first(NewGrading wanted) {
		var today = this.desk.today();
		var unit = this.organizations.find(wanted.unit());
		this.desk.lawOn(today);
		Verdict.refusedIf(unit.isEmpty(), "没有这个党组织，请从列表中选择")
			.and(Verdict.refusedIf(unit.filter((one) -> one.type() == OrganizationType.COLLEGE_COMMITTEE).isPresent(),
					"学院党委不参加分类定级，请选择党总支或者党支部"))
			.and(Verdict.refusedIf(
					this.gradings.existsByUnitAndYearAndKind(wanted.unit(), wanted.year(), GradingKind.FIRST),
					"%s %d 年的分类定级已经开展".formatted(unit.map(Unit::name).orElse(""), wanted.year())))
			.and(Verdict.refusedIf(wanted.selfUntil().isBefore(today),
					"自评截止日期 %s 已经过去，请填写 %s 或之后的日期".formatted(wanted.selfUntil(), today)))
			.orThrow();
		return this.gradings
			.save(new Grading(this.keys.next(wanted.unit(), KIND, wanted.year()), wanted, GradingKind.FIRST, today));
	}

	void again(String caseKey, NewGrading wanted) {
		this.gradings.save(new Grading(caseKey, wanted, GradingKind.AGAIN, this.desk.today()));
	}

}
