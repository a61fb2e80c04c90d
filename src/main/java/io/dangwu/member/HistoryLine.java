package io.dangwu.member;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an entry of the register.
 *
 * @param status as it was afterwards, like the branch
 * @param actor the user id of whoever recorded it
 */
public record HistoryLine(LocalDate on, HistoryKind kind, MemberStatus status, String branchCode, @Nullable String note,
		String actor) {

}
