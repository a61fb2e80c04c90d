package io.dangwu.member;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The letter (介绍信) with which membership goes from one organisation to another.
 *
 * @param validUntil the last day on which it is taken
 */
@Embeddable
public record IntroductionLetter(@Column(name = "letter_no") String number,
		@Column(name = "letter_on") LocalDate issuedOn, @Column(name = "letter_valid_until") LocalDate validUntil) {

	public boolean isExpiredOn(LocalDate day) {
		return day.isAfter(this.validUntil);
	}

}
