package io.dangwu.development.process;

import java.time.LocalDate;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;
import org.jspecify.annotations.Nullable;

/** The conclusion of the political review, without its text. */
record ReviewPolitically(LocalDate concludedOn, Outcome conclusion, String reference, @Nullable Boolean jointReview,
		@Nullable Boolean mobilePerson, @Nullable Boolean bothPlacesHeard) {

	Act act() {
		return Act.of(this.concludedOn, this.conclusion, this.reference);
	}

	/** Opinions of both places are asked for with a mobile person only. */
	boolean placesHeard() {
		return !Boolean.TRUE.equals(this.mobilePerson) || Boolean.TRUE.equals(this.bothPlacesHeard);
	}

}
