package io.dangwu.campaign.process;

import java.time.LocalDate;

import io.dangwu.campaign.ImplementationPlan;

/** By which plan an organisation carries the campaign out. */
record PlanImplementation(LocalDate plannedOn, String planReference, String measures) {

	ImplementationPlan plan() {
		return new ImplementationPlan(this.plannedOn, this.planReference, this.measures);
	}

}
