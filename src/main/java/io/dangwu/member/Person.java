package io.dangwu.member;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A person of the register as other parts see it; never with the ID number.
 */
public record Person(UUID id, String memberNo, String name, Sex sex, LocalDate birthDate, PersonCategory category,
		MemberStatus status, String branchCode, @Nullable String email, @Nullable LocalDate expectedLeaveOn,
		@Nullable String post, @Nullable String className, @Nullable String studentNo, Milestones milestones) {

	/**
	 * The account of the person.
	 */
	public String userId() {
		return this.memberNo;
	}

}
