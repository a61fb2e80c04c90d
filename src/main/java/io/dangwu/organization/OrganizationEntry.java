package io.dangwu.organization;

import java.time.LocalDate;

/**
 * All that the register keeps about a party organisation.
 */
public record OrganizationEntry(Unit unit, Scope scope, Founding founding, Term term, Whereabouts whereabouts) {

	/**
	 * An organisation of which no more is known than when it was set up.
	 */
	public static OrganizationEntry of(Unit unit, LocalDate establishedOn) {
		return new OrganizationEntry(unit, Scope.NONE, Founding.on(establishedOn), Term.NONE, Whereabouts.NONE);
	}

}
