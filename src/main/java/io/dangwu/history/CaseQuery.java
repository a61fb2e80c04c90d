package io.dangwu.history;

/**
 * Which cases are looked for.
 *
 * @param text a part of the case's key or of the name of whom it is about; empty for all
 * @param process the key of the diagram; empty for all
 * @param page counted from 1; what is beyond an end means that end
 */
public record CaseQuery(String text, String process, CaseState state, int page) {
}
