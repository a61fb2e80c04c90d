package io.dangwu.engine;

/** One entry of a list in a form. */
public record Choice(String label, String value) {
}
