/**
 * What counts on a ballot, when a vote is valid, and who may count it.
 */
@NullMarked
package io.dangwu.ballot.rule;

import org.jspecify.annotations.NullMarked;
