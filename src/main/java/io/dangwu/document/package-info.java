/**
 * Papers as the office prints them: from a template of the product as PDF, or from one
 * that the office has drawn in Word as Word and PDF.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "member", "organization", "regulation" })
package io.dangwu.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
