package io.dangwu.member;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody has come from an organisation outside.
 *
 * @param inspections how many half-yearly inspections the papers show
 */
public record MemberMovedIn(UUID memberId, String to, LocalDate on, int inspections) {

}
