/**
 * Elections of the leading bodies: for now their terms of office, when they end, who is
 * warned of it, and what the superior approves about them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "regulation", "organization", "member", "notification" })
package io.dangwu.election;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
