package io.dangwu.meeting;

import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a vote, who entered them and who has confirmed them; nobody entered
 * those of the ballot box.
 */
@Embeddable
record CountSheet(@Embedded @Nullable Tally tally, @Nullable String talliedBy,
		@Enumerated(EnumType.STRING) Confirmation.@Nullable Remark sentBackFor, @Nullable String confirmedBy) {

	static CountSheet entered(Tally tally, String by) {
		return new CountSheet(tally, by, null, null);
	}

	static CountSheet ofTheBox(Tally tally) {
		return new CountSheet(tally, null, null, null);
	}

	/** What a second person said; figures sent back are to be entered anew. */
	CountSheet reviewed(Confirmation confirmation, String by) {
		return confirmation.isConfirmed() ? new CountSheet(this.tally, this.talliedBy, null, by)
				: new CountSheet(null, null, confirmation.remark(), null);
	}

	CountSheet withWritten(int yesWritten) {
		return new CountSheet(Optional.ofNullable(this.tally).orElseThrow().withWritten(yesWritten), this.talliedBy,
				this.sentBackFor, this.confirmedBy);
	}

}
