package io.dangwu.member;

import java.time.LocalDate;

import io.dangwu.member.rule.LetterRule;
import io.dangwu.member.rule.TransferRegulations;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

/**
 * Somebody who comes from an organisation outside, as letter and papers say.
 *
 * @param person whoever it is, with the day of the application
 * @param status what the person is: full or probationary member, activist or applicant
 * @param on the day from which the person belongs to the branch
 */
public record Arrival(NewApplicant person, MemberStatus status, Papers papers, String origin, IntroductionLetter letter,
		LocalDate on) {

	Arrival tidied() {
		return new Arrival(this.person.tidied(), this.status, this.papers, this.origin.strip(), this.letter, this.on);
	}

	RegisterEntry entry(String memberNo) {
		var applicant = this.person.entry(memberNo);
		var membership = new Membership(this.status, this.papers.milestones(this.person.appliedOn()),
				this.person.branchCode());
		return new RegisterEntry(memberNo, applicant.identity(), applicant.contact(), applicant.occupation(),
				applicant.studies(), membership, this.on);
	}

	Verdict check(Regulations<TransferRegulations> regulations) {
		return LetterRule
			.validity(this.letter.issuedOn(), this.letter.validUntil(), regulations.on(this.letter.issuedOn()))
			.and(LetterRule.presented(this.letter.issuedOn(), this.letter.validUntil(), this.on))
			.and(this.papers.check(this.status, this.person.appliedOn(), this.on));
	}

	/**
	 * Keeps the ID number out of logs and messages.
	 */
	@Override
	public String toString() {
		return "Arrival in " + this.person.branchCode();
	}

}
