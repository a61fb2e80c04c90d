package io.dangwu.member;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A sanction of somebody in the Party was recorded.
 *
 * @param document the paper by which it was decided
 */
public record SanctionImposed(UUID memberId, SanctionKind kind, LocalDate on, String document) {

}
