package io.dangwu.member;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody belongs to another branch of the college from that day on.
 */
public record MemberMoved(UUID memberId, String from, String to, LocalDate on) {

}
