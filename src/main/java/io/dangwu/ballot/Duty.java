package io.dangwu.ballot;

/**
 * What an official of a vote does.
 */
enum Duty {

	TELLER, SCRUTINEER

}
