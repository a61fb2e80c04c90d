package io.dangwu.award;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.organization.CaseKeys;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * The units that may take part in rounds, and the key of a round.
 */
@Component
class RoundUnits {

	/** Of the keys of its cases. */
	static final String KIND = "PX";

	private static final Set<OrganizationType> REPORTING = Set.of(OrganizationType.GENERAL_BRANCH,
			OrganizationType.DIRECT_BRANCH);

	private final OrganizationService organizations;

	private final CaseKeys keys;

	RoundUnits(OrganizationService organizations, CaseKeys keys) {
		this.organizations = organizations;
		this.keys = keys;
	}

	String nextKey(int year) {
		return this.keys.next(Unit.COLLEGE, KIND, year);
	}

	/** All that report to the college committee. */
	List<Unit> reporting() {
		return this.organizations.units().stream().filter((unit) -> REPORTING.contains(unit.type())).toList();
	}

	/** Those named, or all of them. */
	Set<String> taking(NewRound wanted) {
		var all = reporting().stream().map(Unit::code).collect(Collectors.toSet());
		if (!all.containsAll(wanted.units())) {
			throw new RegulationViolated(Verdict.refused("参评单位应当是党总支或者直属党支部，请从列表中选择"));
		}
		return wanted.units().isEmpty() ? all : wanted.units();
	}

}
