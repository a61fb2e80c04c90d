package io.dangwu.member;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of a list of people.
 *
 * @param occupation the class of a student, else the work
 */
public record ListedPerson(UUID id, String memberNo, String name, PersonCategory category, MemberStatus status,
		String branchCode, @Nullable String occupation, @Nullable LocalDate lastConfirmedOn) {

}
