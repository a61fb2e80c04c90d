/**
 * Visits and aid to members, the old and those in hardship first; what is written is read
 * by few.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "organization", "member", "regulation" })
package io.dangwu.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
