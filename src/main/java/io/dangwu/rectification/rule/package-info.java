/**
 * What a plan of rectification must hold.
 */
@NullMarked
package io.dangwu.rectification.rule;

import org.jspecify.annotations.NullMarked;
