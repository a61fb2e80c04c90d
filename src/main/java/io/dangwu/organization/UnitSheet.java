package io.dangwu.organization;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * All that the register keeps about an organisation, for those who may look at it.
 *
 * @param mergedInto code of the branch that it was merged into
 */
public record UnitSheet(Unit unit, UnitData data, OrganizationStatus status, @Nullable String mergedInto,
		Optional<TermOfOffice> term) {

	public boolean isActive() {
		return this.status == OrganizationStatus.ACTIVE;
	}

	public boolean isCrossDepartment() {
		return this.data.scope().covers().size() > 1;
	}

	public @Nullable LocalDate establishedOn() {
		return this.data.founding().on();
	}

}
