/** The process secretBallot and what it calls. */
@NullMarked
package io.dangwu.ballot.process;

import org.jspecify.annotations.NullMarked;
