package io.dangwu.organization.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * How a branch is to be set up for the number of its members: merged below the least
 * number, with a committee from a certain size on, divided where it has grown too large.
 */
public final class SetUpRule {

	private SetUpRule() {
	}

	/**
	 * What follows from the numbers, in the order in which it is to be done.
	 */
	public static List<SetUp> check(int full, int members, Basis basis, OrganizationRegulations law) {
		if (full < 0 || full > members) {
			return List.of(SetUp.INPUT_ERROR);
		}
		if (basis.count(full, members) < law.branchMinimum().value()) {
			return List.of(SetUp.MERGE);
		}
		var findings = new ArrayList<SetUp>();
		findings.add(hasCommittee(full, law) ? SetUp.COMMITTEE : SetUp.SECRETARY_ONLY);
		addIf(members > law.branchMaximum().value(), SetUp.SPLIT_ADVISED, findings);
		addIf(full >= law.generalBranchFrom().value(), SetUp.GENERAL_BRANCH_POSSIBLE, findings);
		addIf(full == 0, SetUp.NO_VOTER, findings);
		return List.copyOf(findings);
	}

	public static boolean hasCommittee(int full, OrganizationRegulations law) {
		return full >= law.committeeFrom().value();
	}

	private static void addIf(boolean condition, SetUp finding, List<SetUp> findings) {
		if (condition) {
			findings.add(finding);
		}
	}

}
