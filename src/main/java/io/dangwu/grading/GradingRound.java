package io.dangwu.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens gradings for several organisations at once: all of them or none.
 */
@Service
@Transactional
public class GradingRound {

	private final GradingService gradings;

	private final OrganizationService organizations;

	private final GradingDesk desk;

	GradingRound(GradingService gradings, OrganizationService organizations, GradingDesk desk) {
		this.gradings = gradings;
		this.organizations = organizations;
		this.desk = desk;
	}

	/** What can be graded. */
	@Transactional(readOnly = true)
	public List<Unit> units() {
		return this.organizations.units().stream().filter((unit) -> !unit.code().equals(Unit.COLLEGE)).toList();
	}

	/** The last day for a self-score, if gradings begin today. */
	@Transactional(readOnly = true)
	public LocalDate usualDeadline() {
		var today = this.desk.today();
		return today.plus(this.desk.lawOn(today).selfWithin().value());
	}

	/**
	 * Begins the grading of an organisation, and of what stands under it if wanted.
	 * @return the keys of the cases
	 */
	public List<String> open(NewGrading wanted, boolean withBranches, Actor actor) {
		var below = withBranches ? this.organizations.below(wanted.unit()).stream().map(Unit::code)
				: Stream.<String>of();
		return Stream.concat(Stream.of(wanted.unit()), below)
			.map((unit) -> this.gradings.open(new NewGrading(unit, wanted.year(), wanted.selfUntil()), actor))
			.toList();
	}

}
