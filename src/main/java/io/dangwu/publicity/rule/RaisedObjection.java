package io.dangwu.publicity.rule;

import java.time.LocalDate;

/**
 * An objection to a public notice, as far as its handling depends on it.
 *
 * @param concreteFacts whether it names facts that can be looked into
 */
public record RaisedObjection(LocalDate receivedOn, boolean signed, boolean concreteFacts, Finding finding) {

}
