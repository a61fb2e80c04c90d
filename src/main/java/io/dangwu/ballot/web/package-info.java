/** The pages on which is voted, and on which a vote is led, counted and checked. */
@NullMarked
package io.dangwu.ballot.web;

import org.jspecify.annotations.NullMarked;
