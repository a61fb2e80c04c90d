package io.dangwu.organization.rule;

/**
 * Where the share of members among the students lies.
 */
public enum StudentShare {

	INPUT_ERROR, NOT_APPLICABLE, BELOW, IN_BAND, ABOVE

}
