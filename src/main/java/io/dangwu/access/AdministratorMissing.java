package io.dangwu.access;

import io.dangwu.regulation.Verdict;

/** The application cannot start: there is no administrator and none can be made. */
class AdministratorMissing extends RuntimeException {

	AdministratorMissing(Verdict verdict) {
		super(verdict.text(), null, false, false);
	}

}
