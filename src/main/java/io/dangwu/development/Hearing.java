package io.dangwu.development;

/** Whose opinion is heard before somebody is proposed. */
public enum Hearing {

	GROUP, CULTIVATORS, MEMBERS, MASSES

}
