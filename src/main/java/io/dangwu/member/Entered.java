package io.dangwu.member;

import java.time.Instant;

/**
 * Who entered something, and when.
 */
record Entered(String by, Instant at) {

}
