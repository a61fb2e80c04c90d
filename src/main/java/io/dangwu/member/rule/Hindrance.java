package io.dangwu.member.rule;

/**
 * What keeps a person from voting.
 */
public enum Hindrance {

	NONE, NO_MEMBERSHIP, PROBATION, SANCTION, SUSPENSION

}
