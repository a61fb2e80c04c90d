package io.dangwu.member;

/**
 * An entry that is to be looked at, with its numbers hidden.
 */
public record DueEntry(Person person, RegisterEntry entry) {

}
