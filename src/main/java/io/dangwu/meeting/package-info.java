/**
 * A general meeting of a branch: who is due, who is present, whether it is valid and what
 * it resolved.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "ballot", "document", "engine", "member", "organization", "regulation" })
package io.dangwu.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
