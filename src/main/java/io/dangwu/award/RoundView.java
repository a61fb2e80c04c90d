package io.dangwu.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A round as it may be read.
 *
 * @param decided the day and the paper of the final decision, once it was taken
 */
public record RoundView(String businessKey, int year, String title, RoundStage stage, LocalDate openedOn,
		LocalDate cutOff, RoundDays days, List<AwardKind> kinds, Optional<Decision> decided,
		Optional<Ceremony> ceremony, Optional<CallingOff> calledOff) {

	/** When the college committee decided, and the number of the paper. */
	public record Decision(LocalDate on, String document) {

	}

	/** When and where the awards were given. */
	@Embeddable
	public record Ceremony(@Column(name = "ceremony_on") LocalDate on, @Column(name = "ceremony_place") String place) {

	}

}
