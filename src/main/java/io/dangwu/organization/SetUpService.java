package io.dangwu.organization;

import java.util.List;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Founds organisations, changes their data and moves them in the tree.
 */
@Service
@Transactional
public class SetUpService {

	private final Organizations organizations;

	private final UnitHistory history;

	private final OrganizationLaws laws;

	SetUpService(Organizations organizations, UnitHistory history, OrganizationLaws laws) {
		this.organizations = organizations;
		this.history = history;
		this.laws = laws;
	}

	/** Refuses who may not change organisations. */
	public void checkKeeps(Actor actor) {
		UnitHistory.checkKeeps(actor);
	}

	public Unit found(NewUnit founded, Approval approval, Actor actor) {
		this.history.check(approval, actor);
		var superior = active(founded.superior());
		founded.check(superior.unit())
			.and(Verdict.refusedIf(this.organizations.existsById(founded.code()),
					"代码 %s 已经用过，撤销、合并的党组织的代码也不再使用".formatted(founded.code())))
			.and(founded.data().check(this.laws.on(approval.on())))
			.orThrow();
		var unit = this.organizations.save(Organization.founded(founded, approval)).unit();
		this.history.write(unit.code(), ChangeKind.FOUNDED, unit.parentCode(), approval, null, actor);
		this.history.tell(new UnitFounded(unit.code(), approval.on()));
		return unit;
	}

	public void change(String code, UnitData data, Approval approval, Actor actor) {
		this.history.check(approval, actor);
		var organization = active(code);
		var details = data.differencesFrom(organization.sheet().data());
		Verdict.refusedIf(details.isEmpty(), "没有需要变更的内容").and(data.check(this.laws.on(approval.on()))).orThrow();
		organization.change(data);
		this.history.write(code, ChangeKind.CHANGED, null, approval, details, actor);
		this.history.tell(new UnitChanged(code));
	}

	/** Puts a branch under another general branch; its code stays as it is. */
	public void move(String code, String superior, Approval approval, Actor actor) {
		this.history.check(approval, actor);
		var branch = active(code);
		var old = branch.unit();
		var target = active(superior).unit();
		this.history.since(branch, approval.on())
			.and(Verdict.refusedIf(old.type() != OrganizationType.BRANCH, "只有党总支下设的党支部可以调整隶属关系"))
			.and(Verdict.refusedIf(target.type() != OrganizationType.GENERAL_BRANCH, "党支部只能调整到党总支之下"))
			.and(Verdict.refusedIf(superior.equals(old.parentCode()), "%s已经隶属于%s".formatted(old.name(), target.name())))
			.orThrow();
		branch.moveUnder(superior);
		this.history.write(code, ChangeKind.MOVED, superior, approval,
				"隶属关系：%s → %s".formatted(old.parentCode(), superior), actor);
		this.history.tell(new UnitChanged(code));
	}

	private Organization active(String code) {
		return this.organizations.locked(List.of(code))
			.stream()
			.filter(Organization::isActive)
			.findFirst()
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("没有代码为%s的党组织".formatted(code))));
	}

}
