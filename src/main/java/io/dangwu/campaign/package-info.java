/**
 * The building year: the party office opens it, every organisation gets its tasks in
 * order, and whoever is left behind is seen.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "regulation", "engine", "organization", "member", "notification", "budget",
		"evidence", "grading", "rectification" })
package io.dangwu.campaign;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
