/**
 * Who did what and when in every case, running or closed: the record that the auditor and
 * the party office read. It holds the course of cases, never what was written in them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "organization", "notification" })
package io.dangwu.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
