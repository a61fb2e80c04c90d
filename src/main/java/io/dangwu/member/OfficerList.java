package io.dangwu.member;

import java.util.List;
import java.util.Map;

import io.dangwu.organization.Actor;
import io.dangwu.organization.Finding;
import io.dangwu.organization.HeadCount;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.SetUpCheck;
import io.dangwu.organization.Unit;
import io.dangwu.organization.UnitDirectory;

import org.springframework.stereotype.Component;

/**
 * Puts names to the posts of an organisation. Who holds a post is known to all who may
 * look at the organisation, why and since when before only to its superiors.
 */
@Component
class OfficerList {

	private final NamedPosts posts;

	private final UnitDirectory units;

	private final SetUpCheck check;

	private final MemberService members;

	OfficerList(NamedPosts posts, UnitDirectory units, SetUpCheck check, MemberService members) {
		this.posts = posts;
		this.units = units;
		this.check = check;
		this.members = members;
	}

	List<Officer> held(String unit, Actor actor) {
		return this.posts.held(this.units.sheet(unit, actor).unit().code());
	}

	OfficerRegister register(String code, Actor actor) {
		var sheet = this.units.sheet(code, actor);
		var unit = sheet.unit();
		var overseen = this.units.oversees(code, actor);
		var kept = actor.has(RoleKind.ORG_DEPARTMENT) && sheet.isActive();
		return new OfficerRegister(unit, sheet.term(), this.posts.held(code),
				overseen ? this.posts.former(code) : List.of(), overseen ? vacancies(unit) : List.of(),
				kept ? eligible(unit) : List.of(), overseen, kept);
	}

	private List<Finding> vacancies(Unit unit) {
		var full = this.members.membersOf(unit.code(), MemberStatus.FULL).size();
		return this.check.findings(Map.of(unit.code(), new HeadCount(full, 0, 0)))
			.stream()
			.filter((finding) -> finding.unit().equals(unit) && finding.kind().isVacancy())
			.toList();
	}

	/** Only of a branch: elsewhere there are too many to choose from in a list. */
	private List<Person> eligible(Unit unit) {
		return unit.isBranch() ? this.members.membersOf(unit.code(), MemberStatus.FULL) : List.of();
	}

}
