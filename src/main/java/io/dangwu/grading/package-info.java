/**
 * Six checks, points and a grade: the branch scores itself, its superior scores it, the
 * masses are asked, and what comes of it is noticed publicly, confirmed and published.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "regulation", "engine", "organization", "member", "notification",
		"publicity", "evidence" })
package io.dangwu.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
