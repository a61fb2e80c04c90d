package io.dangwu.ballot;

/**
 * The tellers have entered what they counted.
 */
public record CountEntered(String callerKey) {

}
