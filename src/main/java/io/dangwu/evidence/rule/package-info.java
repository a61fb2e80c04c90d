/**
 * Which files are taken.
 */
@NullMarked
package io.dangwu.evidence.rule;

import org.jspecify.annotations.NullMarked;
