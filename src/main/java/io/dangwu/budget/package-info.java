/**
 * The party-work budget: who is counted, what each unit is entitled to, how it is shared
 * and spent, and beside it the account of the dues.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "document", "engine", "member", "notification", "organization", "regulation" })
package io.dangwu.budget;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
