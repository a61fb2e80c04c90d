package io.dangwu.campaign.process;

import java.time.LocalDate;

import io.dangwu.campaign.UnitSummary;

/** What an organisation has to show at the end. */
record SumUpYear(LocalDate summarisedOn, String institution, String summary) {

	UnitSummary unitSummary() {
		return new UnitSummary(this.summarisedOn, this.institution, this.summary);
	}

}
