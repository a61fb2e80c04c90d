/**
 * Training classes: who is to take part, who came for how long, and with what result.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "organization", "member", "regulation" })
package io.dangwu.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
