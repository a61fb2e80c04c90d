package io.dangwu.overview;

import java.util.List;
import java.util.Optional;

import io.dangwu.election.TermService;
import io.dangwu.election.TermView;
import io.dangwu.member.Officer;
import io.dangwu.member.OfficerService;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;
import io.dangwu.organization.UnitDirectory;
import io.dangwu.organization.UnitEvent;
import io.dangwu.organization.UnitSheet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One organisation as somebody may look at it: its data, officers, term and history.
 */
@Service
@Transactional(readOnly = true)
public class UnitPortrait {

	private final UnitDirectory units;

	private final OrganizationService organizations;

	private final OfficerService officers;

	private final TermService terms;

	UnitPortrait(UnitDirectory units, OrganizationService organizations, OfficerService officers, TermService terms) {
		this.units = units;
		this.organizations = organizations;
		this.officers = officers;
		this.terms = terms;
	}

	public Portrait of(String code, Actor actor) {
		var sheet = this.units.sheet(code, actor);
		var superior = Optional.ofNullable(sheet.unit().parentCode()).map(this.organizations::unit);
		var mergedInto = Optional.ofNullable(sheet.mergedInto()).map(this.organizations::unit);
		var history = this.units.history(code, actor).stream().map(this::line).toList();
		var superiorSeen = superior.filter((unit) -> this.units.sees(unit.code(), actor)).isPresent();
		return new Portrait(sheet, superior, superiorSeen, mergedInto, this.officers.officers(code, actor),
				this.terms.of(code, actor), history, this.units.oversees(code, actor));
	}

	/** What the actor may go on to from the tree or from an organisation. */
	public May may(Actor actor) {
		return new May(actor.has(RoleKind.ORG_DEPARTMENT), this.units.oversees(actor));
	}

	private HistoryLine line(UnitEvent event) {
		return new HistoryLine(event, Optional.ofNullable(event.otherUnit()).map(this.organizations::unit));
	}

	/** All that the page of one organisation shows. */
	public record Portrait(UnitSheet sheet, Optional<Unit> superior, boolean superiorSeen, Optional<Unit> mergedInto,
			List<Officer> officers, Optional<TermView> term, List<HistoryLine> history, boolean overseen) {

	}

	/** A line of its history, with the other organisation by name. */
	public record HistoryLine(UnitEvent event, Optional<Unit> other) {

	}

	/**
	 * What somebody may do here.
	 *
	 * @param keep change organisations and posts
	 * @param oversee look at the set-up of several
	 */
	public record May(boolean keep, boolean oversee) {

	}

}
