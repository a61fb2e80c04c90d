package io.dangwu.organization;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that the register keeps about a party organisation.
 *
 * @param covers departments or teaching offices; several make it a joint branch
 * @param crossDepartmentReason why it covers several; none where it covers one
 * @param approvalReason why it was set up outside the normal numbers
 */
public record OrganizationEntry(Unit unit, List<String> covers, @Nullable String crossDepartmentReason,
		@Nullable Integer enrolledStudents, LocalDate establishedOn, @Nullable String approvalRef,
		@Nullable String approvalReason, @Nullable LocalDate lastElectionOn, @Nullable Integer termYears) {

	public OrganizationEntry {
		covers = List.copyOf(covers);
	}

	/**
	 * The day on which the term of office ends; none where no term is known.
	 */
	public @Nullable LocalDate termEndsOn() {
		return (this.lastElectionOn != null && this.termYears != null) ? this.lastElectionOn.plusYears(this.termYears)
				: null;
	}

}
