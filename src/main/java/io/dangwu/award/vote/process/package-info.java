/** Starts the public vote. */
@NullMarked
package io.dangwu.award.vote.process;

import org.jspecify.annotations.NullMarked;
