package io.dangwu.member;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * All that the register keeps about a person, as it is loaded.
 */
public record RegisterEntry(String memberNo, String name, Sex sex, LocalDate birthDate, String idNumber,
		@Nullable String mobile, @Nullable String email, PersonCategory category, @Nullable String post,
		@Nullable String title, @Nullable String className, @Nullable String studentNo, @Nullable LocalDate enrolledOn,
		@Nullable LocalDate expectedLeaveOn, MemberStatus status, Milestones milestones, String branchCode,
		@Nullable LocalDate lastConfirmedOn) {

	/**
	 * Keeps the ID number out of logs and messages.
	 */
	@Override
	public String toString() {
		return "RegisterEntry " + this.memberNo;
	}

}
