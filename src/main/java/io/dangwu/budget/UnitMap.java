package io.dangwu.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;

/**
 * The organisations as they are at one moment, for whoever asks for thousands of them;
 * those that have ended are looked up one by one.
 */
final class UnitMap {

	private final Map<String, Unit> known;

	private final Map<String, Unit> ended = new HashMap<>();

	private final OrganizationService organizations;

	UnitMap(OrganizationService organizations) {
		this.organizations = organizations;
		this.known = organizations.units().stream().collect(Collectors.toMap(Unit::code, Function.identity()));
	}

	Unit unit(String code) {
		var unit = this.known.get(code);
		return (unit != null) ? unit : this.ended.computeIfAbsent(code, this.organizations::unit);
	}

	boolean isAtWork(String code) {
		return this.known.containsKey(code);
	}

	/** The unit that a branch's money goes to. */
	String unitOf(String branch) {
		return BudgetAccess.unitOf(unit(branch));
	}

}
