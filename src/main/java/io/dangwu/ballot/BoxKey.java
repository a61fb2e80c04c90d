package io.dangwu.ballot;

/**
 * The key of one box: everybody may seal with its public half; the secret half is wrapped
 * by the master key.
 */
record BoxKey(byte[] publicHalf, byte[] wrapped) {

}
