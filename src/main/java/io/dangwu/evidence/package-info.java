/**
 * Files that people hand in to prove something: what kind they are by their content, who
 * may read them, where they are kept.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "organization", "regulation" })
package io.dangwu.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
