/**
 * What every process room needs of the engine: answers, prefilled forms, refusals. Knows
 * no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "regulation")
package io.dangwu.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
