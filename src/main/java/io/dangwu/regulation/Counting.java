package io.dangwu.regulation;

/**
 * Whether the day of posting is the first of the working days counted.
 */
public enum Counting {

	INCLUSIVE, EXCLUSIVE

}
