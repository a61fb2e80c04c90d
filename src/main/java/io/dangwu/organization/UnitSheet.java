package io.dangwu.organization;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/** What was so on an older sheet and is so on this one, in words. */
	String differencesFrom(UnitSheet old) {
		return Stream.of(UnitData.difference("上级组织", old.unit.parentCode(), this.unit.parentCode()),
				this.data.differencesFrom(old.data), UnitData.difference("设立日期", old.establishedOn(), establishedOn()),
				UnitData.difference("上次选举日期", old.data.term().lastElectionOn(), this.data.term().lastElectionOn()))
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("；"));
	}

	public @Nullable LocalDate establishedOn() {
		return this.data.founding().on();
	}

}
