package io.dangwu.election.web;

import java.time.LocalDate;

import io.dangwu.organization.Approval;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Another end of a term, or the election with which a new one begins, as it is typed.
 *
 * @param day the new last day, or the day of the election
 */
record TermForm(@NotNull Act act, @NotNull LocalDate day, @NotNull LocalDate on,
		@NotBlank @Size(max = 100) String reference, @Size(max = 200) @Nullable String reason) {

	static TermForm empty(LocalDate termEnd, LocalDate today) {
		return new TermForm(Act.END, termEnd, today, "", null);
	}

	Approval approval() {
		return new Approval(this.on, this.reference, this.reason);
	}

	/** What is entered. */
	enum Act {

		END, ELECTION

	}

}
