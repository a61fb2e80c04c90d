package io.dangwu.ballot.process;

import org.jspecify.annotations.Nullable;

/**
 * What the chair answers to end an online vote.
 *
 * @param evenSo whether it ends though not everybody has voted
 */
record CloseVoting(@Nullable Boolean evenSo) {

}
