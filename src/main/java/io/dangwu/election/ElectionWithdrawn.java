package io.dangwu.election;

/**
 * An approved election was taken back; its process ends.
 */
public record ElectionWithdrawn(String businessKey) {
}
