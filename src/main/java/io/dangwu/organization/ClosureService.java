package io.dangwu.organization;

import java.util.List;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends organisations: merges a branch into another one, or dissolves what nobody belongs
 * to any more. Their names stay known for old files.
 */
@Service
@Transactional
public class ClosureService {

	private final Organizations organizations;

	private final UnitHistory history;

	private final OrganizationLaws laws;

	private final List<UnitTies> ties;

	ClosureService(Organizations organizations, UnitHistory history, OrganizationLaws laws, List<UnitTies> ties) {
		this.organizations = organizations;
		this.history = history;
		this.laws = laws;
		this.ties = ties;
	}

	/**
	 * Merges a branch into another one, which takes over its people and what it covers.
	 */
	public void merge(String code, String into, Approval approval, Actor actor) {
		this.history.check(approval, actor);
		Verdict.refusedIf(code.equals(into), "不能并入自身，请选择另一个党支部").orThrow();
		this.organizations.locked(List.of(code, into));
		var ending = branch(code);
		var staying = branch(into);
		var data = staying.sheet().data().withCovers(ending.sheet().data().scope().covers(), approval.reason());
		this.history.since(ending, approval.on())
			.and(this.history.since(staying, approval.on()))
			.and(data.check(this.laws.on(approval.on())))
			.orThrow();
		staying.change(data);
		ending.mergeInto(into);
		this.history.write(code, ChangeKind.MERGED, into, approval, null, actor);
		this.history.write(into, ChangeKind.ABSORBED, code, approval, null, actor);
		this.history.tell(new BranchMerged(code, into, approval.on()));
	}

	public void dissolve(String code, Approval approval, Actor actor) {
		this.history.check(approval, actor);
		this.organizations.locked(List.of(code));
		var organization = active(code);
		this.history.since(organization, approval.on())
			.and(Verdict.refusedIf(organization.unit().type() == OrganizationType.COLLEGE_COMMITTEE, "学院党委不能撤销"))
			.and(Verdict.refusedIf(this.organizations.existsByParentCodeAndStatus(code, OrganizationStatus.ACTIVE),
					organization.unit().name() + "还有下设的党支部，请先调整或者撤销"))
			.and(untied(organization.unit()))
			.orThrow();
		organization.dissolve();
		this.history.write(code, ChangeKind.DISSOLVED, null, approval, null, actor);
		this.history.tell(new UnitDissolved(code, approval.on()));
	}

	private Verdict untied(Unit unit) {
		return this.ties.stream().map((tie) -> tie.untied(unit)).reduce(Verdict.allowed(), Verdict::and);
	}

	private Organization branch(String code) {
		var organization = active(code);
		Verdict.refusedIf(!organization.unit().isBranch(), "只有党支部可以合并，%s不是党支部".formatted(organization.unit().name()))
			.orThrow();
		return organization;
	}

	private Organization active(String code) {
		return this.organizations.findById(code)
			.filter(Organization::isActive)
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("没有代码为%s的党组织".formatted(code))));
	}

}
