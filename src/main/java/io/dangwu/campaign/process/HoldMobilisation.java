package io.dangwu.campaign.process;

import java.time.LocalDate;

import io.dangwu.campaign.Mobilisation;

/** When an organisation was mobilised, who spoke and how many listened. */
record HoldMobilisation(LocalDate heldOn, String speaker, int audience) {

	Mobilisation mobilisation() {
		return new Mobilisation(this.heldOn, this.speaker, this.audience);
	}

}
