package io.dangwu.member;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody has left the college, and the organisation outside has confirmed it.
 *
 * @param from the last branch in the college
 */
public record MemberMovedOut(UUID memberId, String from, LocalDate on) {

}
