package io.dangwu.development.rule;

/**
 * What a meeting can resolve about a probationary member.
 */
public enum Motion {

	CONVERT, EXTEND, CANCEL

}
