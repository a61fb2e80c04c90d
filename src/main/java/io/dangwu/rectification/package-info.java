/**
 * Every graded branch, the best too, drafts a plan, has its general meeting resolve on
 * it, closes its problems one by one and is graded again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "regulation", "engine", "organization", "member", "notification",
		"publicity", "meeting", "evidence", "grading" })
package io.dangwu.rectification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
