/**
 * The awards before 1 July: nominated in the branches, examined, checked, for the "ten"
 * lists voted on and scored, noticed publicly, decided and kept in the register.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "regulation", "engine", "organization", "member", "notification",
		"publicity", "meeting", "ballot", "evidence", "document", "grading", "rectification" })
package io.dangwu.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
