/**
 * What the rules on developing members demand and forbid, step by step.
 */
@NullMarked
package io.dangwu.development.rule;

import org.jspecify.annotations.NullMarked;
