/**
 * What holds for a class and for taking part in it.
 */
@NullMarked
package io.dangwu.training.rule;

import org.jspecify.annotations.NullMarked;
