package io.dangwu.organization.rule;

import io.dangwu.regulation.Share;

/**
 * The share of members among the enrolled students keeps to a band that the college has
 * set itself; compared in whole numbers.
 */
public final class StudentShareRule {

	private StudentShareRule() {
	}

	public static StudentShare check(long members, long enrolled, OrganizationPractice practice) {
		return check(members, enrolled, practice.studentShareFrom().value(), practice.studentShareTo().value());
	}

	static StudentShare check(long members, long enrolled, Share from, Share to) {
		if (members < 0 || members > enrolled) {
			return StudentShare.INPUT_ERROR;
		}
		if (enrolled == 0) {
			return StudentShare.NOT_APPLICABLE;
		}
		if (!from.reachedBy(members, enrolled)) {
			return StudentShare.BELOW;
		}
		return to.exceededBy(members, enrolled) ? StudentShare.ABOVE : StudentShare.IN_BAND;
	}

}
