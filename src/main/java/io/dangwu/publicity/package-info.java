/**
 * Public notices (公示): what is posted, for how many working days, which objections are
 * lodged against it and what comes of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "engine", "member", "organization", "regulation" })
package io.dangwu.publicity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
