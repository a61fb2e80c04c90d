/**
 * Sign-in, rights and the frame of all pages; keeps the engine's users and groups as the
 * register has them and gives every request its actor.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "regulation", "engine", "organization", "member", "notification", "ballot",
		"development", "award :: vote" })
package io.dangwu.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
