package io.dangwu.member;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody is about to be moved; whoever knows why it can't be just now refuses.
 *
 * @param to none for somebody who leaves the college
 */
public record MemberMoving(UUID memberId, String from, @Nullable String to, LocalDate on) {

}
