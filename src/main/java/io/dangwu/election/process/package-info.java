/** The processes of an election and what they call. */
@NullMarked
package io.dangwu.election.process;

import org.jspecify.annotations.NullMarked;
