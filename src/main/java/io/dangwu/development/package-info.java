/**
 * From application to full membership: the file of each person on the way, and what the
 * law allows at each step.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "regulation", "engine", "organization", "member", "notification", "training",
		"publicity", "meeting", "evidence" })
package io.dangwu.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
