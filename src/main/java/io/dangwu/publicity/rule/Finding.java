package io.dangwu.publicity.rule;

/**
 * What the investigation of an objection has found.
 */
public enum Finding {

	OPEN, UPHELD, REJECTED

}
