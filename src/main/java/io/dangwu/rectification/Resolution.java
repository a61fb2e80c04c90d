package io.dangwu.rectification;

/**
 * What a general meeting did with a plan.
 */
public enum Resolution {

	APPROVED, REVISE, INVALID

}
