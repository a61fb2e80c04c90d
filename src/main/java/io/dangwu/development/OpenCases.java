package io.dangwu.development;

import io.dangwu.organization.Unit;
import io.dangwu.organization.UnitTies;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * The open cases of a branch keep it from being dissolved.
 */
@Component
class OpenCases implements UnitTies {

	private final Developments files;

	OpenCases(Developments files) {
		this.files = files;
	}

	@Override
	public Verdict untied(Unit unit) {
		var open = this.files.countByUnitAndStageIn(unit.code(), Stage.OPEN);
		return Verdict.refusedIf(open > 0, "%s还有 %d 件发展流程没有办结".formatted(unit.name(), open));
	}

}
