/**
 * What those who answer for several organisations look at: queries over the other
 * features that change nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "regulation", "organization", "member", "election", "budget", "grading",
		"rectification" })
package io.dangwu.overview;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
