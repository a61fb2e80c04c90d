/** The tree of organisations, the page of each, and the look at their set-up. */
@NullMarked
package io.dangwu.overview.web;

import org.jspecify.annotations.NullMarked;
