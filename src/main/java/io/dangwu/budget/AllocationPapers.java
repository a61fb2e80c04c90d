package io.dangwu.budget;

import java.util.List;
import java.util.Map;

import io.dangwu.document.Documents;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The allocation of a year as a paper and as a workbook, as far as somebody may see it.
 */
@Service
@Transactional(readOnly = true)
public class AllocationPapers {

	private final BudgetReading reading;

	private final Documents documents;

	AllocationPapers(BudgetReading reading, Documents documents) {
		this.reading = reading;
		this.documents = documents;
	}

	public byte[] workbook(int year, Actor actor) {
		var units = this.reading.units(year, actor);
		return AllocationWorkbook.of(this.reading.allocation(year, actor), units, names(year, units, actor));
	}

	public byte[] paper(int year, Actor actor) {
		return this.documents.pdf("budget/paper",
				Map.of("allocation", this.reading.allocation(year, actor), "units", this.reading.units(year, actor)));
	}

	private List<HeadName> names(int year, List<UnitPage> units, Actor actor) {
		return units.stream()
			.filter((unit) -> unit.rights().names())
			.flatMap((unit) -> this.reading.names(year, unit.unit().unit(), actor).stream())
			.toList();
	}

}
