package io.dangwu.member;

import java.time.LocalDate;

import io.dangwu.member.rule.IdNumberRule;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has handed in an application and is to be entered in the register.
 *
 * @param idNumber as typed; blanks around it and a lower-case x are put right
 * @param sex as typed; where it is missing the ID number tells it
 */
public record NewApplicant(String name, String idNumber, @Nullable Sex sex, LocalDate birthDate,
		PersonCategory category, String branchCode, @Nullable String mobile, @Nullable String email,
		LocalDate appliedOn, @Nullable LocalDate enrolledOn, @Nullable LocalDate expectedLeaveOn, @Nullable String post,
		@Nullable String className, @Nullable String studentNo) {

	/**
	 * As it should have been typed.
	 */
	NewApplicant tidied() {
		return new NewApplicant(this.name.strip(), IdNumberRule.tidied(this.idNumber), this.sex, this.birthDate,
				this.category, this.branchCode, this.mobile, this.email, this.appliedOn, this.enrolledOn,
				this.expectedLeaveOn, this.post, this.className, this.studentNo);
	}

	RegisterEntry entry(String memberNo) {
		return new RegisterEntry(memberNo,
				new Identity(this.name, sexOrThatOfTheIdNumber(), this.birthDate, this.idNumber), contact(),
				new Occupation(this.category, this.post, null), studies(),
				new Membership(MemberStatus.APPLICANT, Milestones.appliedOn(this.appliedOn), this.branchCode), null);
	}

	Contact contact() {
		return new Contact(this.mobile, this.email);
	}

	Studies studies() {
		return new Studies(this.className, this.studentNo, this.enrolledOn, this.expectedLeaveOn);
	}

	Sex sexOrThatOfTheIdNumber() {
		if (this.sex != null) {
			return this.sex;
		}
		return IdNumberRule.isMale(this.idNumber) ? Sex.M : Sex.F;
	}

	/**
	 * Keeps the ID number out of logs and messages.
	 */
	@Override
	public String toString() {
		return "NewApplicant of " + this.branchCode;
	}

}
