package io.dangwu.member.importing;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import io.dangwu.member.importing.xlsx.SheetRow;

/**
 * Where the columns of a sheet stand, as its row of headings tells.
 */
record Table(Tab tab, int headingRow, Map<Column, Integer> places) {

	/** So many known headings make a row of headings. */
	private static final int ENOUGH = 2;

	/**
	 * The table under a row of headings, if it is one.
	 */
	static Optional<Table> under(Tab tab, SheetRow row) {
		var places = new IdentityHashMap<Column, Integer>();
		for (var exact : new boolean[] { true, false }) {
			row.cells().keySet().stream().sorted().forEach((place) -> {
				var heading = row.cell(place).text();
				if (!places.containsValue(place)) {
					tab.columns()
						.stream()
						.filter((column) -> !places.containsKey(column) && isCalled(column, heading, exact))
						.findFirst()
						.ifPresent((column) -> places.put(column, place));
				}
			});
		}
		return Optional.of(new Table(tab, row.number(), places)).filter((table) -> places.size() >= ENOUGH);
	}

	boolean has(Column column) {
		return this.places.containsKey(column);
	}

	int place(Column column) {
		return this.places.get(column);
	}

	/**
	 * Our own headings go before those that others use.
	 */
	private static boolean isCalled(Column column, String heading, boolean exact) {
		return exact ? Column.plain(column.heading()).equals(Column.plain(heading)) : column.isCalled(heading);
	}

}
