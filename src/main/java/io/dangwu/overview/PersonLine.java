package io.dangwu.overview;

import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.member.MemberStatus;
import org.jspecify.annotations.Nullable;

/**
 * Somebody behind a figure.
 */
public record PersonLine(UUID id, String memberNo, String name, String branch, MemberStatus status, LocalDate appliedOn,
		@Nullable LocalDate acceptedOn) {

}
