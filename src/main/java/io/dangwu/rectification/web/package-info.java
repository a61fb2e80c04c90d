/**
 * The pages on which a plan is drafted and its problems are closed.
 */
@NullMarked
package io.dangwu.rectification.web;

import org.jspecify.annotations.NullMarked;
