package io.dangwu.election;

import io.dangwu.organization.Unit;
import io.dangwu.organization.UnitTies;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * A branch that is electing is tied by its election.
 */
@Component
class OpenElections implements UnitTies {

	private final Elections elections;

	OpenElections(Elections elections) {
		this.elections = elections;
	}

	@Override
	public Verdict untied(Unit unit) {
		return this.elections.open(unit.code())
			.map((election) -> Verdict.refused("选举 %s 正在进行，请先办结或者撤回".formatted(election.businessKey())))
			.orElse(Verdict.allowed());
	}

}
