package io.dangwu.organization.rule;

import java.time.Period;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;

/**
 * The numbers of one edition of the rules on setting up party organisations and on their
 * leading bodies.
 *
 * @param branchMinimum least number of full members of a branch
 * @param branchMaximum most members that a branch normally has
 * @param jointBranchMaximum most units that a joint branch normally covers
 * @param generalBranchFrom full members from which a general branch is set up
 * @param committeeFrom full members from which a branch has a committee
 * @param secretaryMembership how long a secretary has normally been a full member
 */
public record OrganizationRegulations(Edition edition,

		Cited<Integer> branchMinimum, Cited<Integer> branchMaximum, Cited<Integer> jointBranchMaximum,
		Cited<Integer> generalBranchFrom,

		Cited<Integer> committeeFrom, Cited<Bounds> branchCommittee, Cited<Bounds> generalBranchCommittee,
		Cited<Bounds> termYears, Cited<Period> secretaryMembership) implements Regulation {

}
