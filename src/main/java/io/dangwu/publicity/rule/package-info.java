/**
 * How long a public notice stands, and what follows from an objection to it.
 */
@NullMarked
package io.dangwu.publicity.rule;

import org.jspecify.annotations.NullMarked;
