/**
 * Papers as the office prints them: a template becomes a PDF.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.dangwu.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
