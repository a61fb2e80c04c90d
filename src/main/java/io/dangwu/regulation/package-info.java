/**
 * What every regulation needs: verdicts with their reasons, numbers with their articles,
 * the edition in force on a day, and the calendar of working days.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.dangwu.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
