/**
 * Elections of the leading bodies: their terms of office and who is warned of their end,
 * and the election of a branch from its request to the hand-over.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "ballot", "document", "engine", "meeting", "member", "notification",
		"organization", "publicity", "regulation", "training" })
package io.dangwu.election;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
