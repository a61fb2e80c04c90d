package io.dangwu.member;

import io.dangwu.organization.Unit;
import io.dangwu.organization.UnitTies;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Those in the register who belong to a branch keep it from being dissolved.
 */
@Component
class Belonging implements UnitTies {

	private final MemberService members;

	Belonging(MemberService members) {
		this.members = members;
	}

	@Override
	public Verdict untied(Unit unit) {
		var people = this.members.membersOf(unit.code(), MemberStatus.LIVE.toArray(MemberStatus[]::new)).size();
		return Verdict.refusedIf(people > 0, "%s还有党员、申请人等 %d 人，请先转出".formatted(unit.name(), people));
	}

}
