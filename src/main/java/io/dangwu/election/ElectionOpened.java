package io.dangwu.election;

/**
 * An election was begun; its process starts.
 */
public record ElectionOpened(String businessKey) {

}
