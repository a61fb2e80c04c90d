/**
 * When a term of office ends, and how far its end may be moved.
 */
@NullMarked
package io.dangwu.election.rule;

import org.jspecify.annotations.NullMarked;
