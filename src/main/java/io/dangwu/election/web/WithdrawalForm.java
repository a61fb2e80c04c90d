package io.dangwu.election.web;

import java.time.LocalDate;

import io.dangwu.election.Act;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * That an approved election is taken back, as it is typed.
 *
 * @param reference of the superior's consent
 */
record WithdrawalForm(@NotNull LocalDate on, @NotBlank @Size(max = 100) String reference,
		@NotBlank @Size(max = 200) String reason) {

	static WithdrawalForm empty(LocalDate today) {
		return new WithdrawalForm(today, "", "");
	}

	Act act() {
		return new Act(this.on, this.reference, this.reason);
	}

}
